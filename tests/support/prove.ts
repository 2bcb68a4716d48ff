import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Set by `npm run prove`: the rows are then run in full, and what they count is kept in this folder. */
const folder = process.env.SECOND_SOURCE_PROVE;

/** Whether the long checks run in full; `npm test` runs a tenth of each. */
export const inFull = folder !== undefined;

/** In milliseconds: how long one of these checks may take before it is given up. */
export const longTest = inFull ? 30 * 60_000 : 4 * 60_000;

/** Says until when something may be waited for. */
export function before(milliseconds: number): () => boolean {
  const end = Date.now() + milliseconds;
  return () => Date.now() < end;
}

/** The full number in `npm run prove`, a tenth of it (at least one) otherwise. */
export function share(full: number): number {
  return inFull ? full : Math.max(1, Math.round(full / 10));
}

/** Writes down what a row of the catalogue has counted. Rows are named as in `docs/reliability.md`. */
export function prove(row: string, counts: Readonly<Record<string, number>>): void {
  const rounded = Object.fromEntries(
    Object.entries(counts).map(([key, value]) => [key, Math.round(value * 10) / 10]),
  );
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${row}.json`), `${JSON.stringify({ row, counts: rounded })}\n`);
}
