/** A claim pack as text: the same pack always gives the same bytes, and a changed row changes one line. */
import type { ClaimPack } from '@/core/claims/claim-pack';
import {
  actorFields,
  claimFields,
  evidenceFields,
  originFields,
  packFields,
  relationFields,
  reportFields,
} from '@/core/claims/pack-shape';

const fieldsOf: ReadonlyMap<string, object> = new Map<string, object>([
  ['actors', actorFields],
  ['reports', reportFields],
  ['origins', originFields],
  ['claims', claimFields],
  ['evidence', evidenceFields],
  ['relations', relationFields],
]);

/** One row a line, keys in the order of the format, own keys (`x-`) behind them by name. Ends with a line end. */
export function writePack(pack: ClaimPack): string {
  const lines = inOrder(pack, packFields).map(([key, value]) => {
    const fields = fieldsOf.get(key);
    return `${JSON.stringify(key)}: ${fields === undefined ? JSON.stringify(value) : writeRows(value, fields)}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function writeRows(rows: unknown, fields: object): string {
  if (!Array.isArray(rows) || rows.length === 0) return '[]';
  const lines = rows.map((row: object) => JSON.stringify(Object.fromEntries(inOrder(row, fields))));
  return `[\n${lines.join(',\n')}\n]`;
}

function inOrder(row: object, fields: object): readonly (readonly [string, unknown])[] {
  const entries = new Map<string, unknown>(Object.entries(row));
  const own = [...entries.keys()].filter((key) => !Object.hasOwn(fields, key)).sort();
  return [...Object.keys(fields), ...own]
    .filter((key) => entries.has(key))
    .map((key) => [key, entries.get(key)] as const);
}
