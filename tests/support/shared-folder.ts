import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The research material beside the checkout; not in the product and not on every machine. */
export const sharedFolder = resolve(import.meta.dirname, '../../../shared');
/** Whether it is there. Tests that need it say so when they skip. */
export const hasShared = existsSync(join(sharedFolder, 'reports'));
export function saySkipped(count: number): void {
  if (!hasShared) console.log(`skipped: ${count} need ../shared`);
}
