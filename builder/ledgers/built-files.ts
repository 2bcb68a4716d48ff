/** The files that are made from the ledgers and from the format, as they should be. */
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { claimPackSchema } from '@/core/claims/claim-pack-schema';

export const ledgersFolder = 'assets/ledgers';
export const claimSetFile = 'assets/claim-set.json';
export const schemaFile = 'assets/claim-pack.schema.json';

/** Formatted like everything else in the repository. */
export async function writeSchema(): Promise<string> {
  return format(JSON.stringify(claimPackSchema), { parser: 'json', printWidth: 110 });
}

/** Whether the file has just this content; a file that is not there has not. */
export function hasContent(path: string, content: string): boolean {
  try {
    return readFileSync(path, 'utf8') === content;
  } catch {
    // Not there or not readable: not current either way, and building it says why.
    return false;
  }
}
