import { writeFault, type Fault } from '@/core/claims/fault';
import type { YamlFile } from './read-yaml';

/** A fault with the ledger in which a person can mend it. */
export type LedgerFault = {
  readonly file: YamlFile;
  /** The path is one of the file. */
  readonly fault: Fault;
};

/** `assets/ledgers/claims.yaml:41: [3].text (kyiv-toll): expected 1 to 25 words, came 31`. */
export function writeLedgerFault({ file, fault }: LedgerFault): string {
  const { path, ...rest } = fault;
  const name = nameOfRow(file.value, path);
  const place = [path, name === undefined ? '' : `(${name})`].filter((part) => part !== '').join(' ');
  const said = writeFault({ path: '', ...rest });
  return `${file.path}:${file.lineOf(path)}: ${place === '' ? said : `${place}: ${said}`}`;
}

/** What a person calls the row in which the path ends: its id, or whatever else tells it from its neighbours. */
function nameOfRow(value: unknown, path: string): string | undefined {
  const steps = /^(\w*)\[(\d+)\]/.exec(path);
  if (steps === null) return undefined;
  const [, list = '', index = ''] = steps;
  const rows = list === '' ? value : entryOf(value, list);
  const row = Array.isArray(rows) ? (rows as readonly unknown[])[Number(index)] : undefined;
  const names = ['id', 'claim', 'sentence', 'from'].map((key) => entryOf(row, key));
  return names.find((name) => typeof name === 'string');
}

function entryOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
