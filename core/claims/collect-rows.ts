/** The rows of a pack's lists as they come: parsed a few at a time, each checked at once. */
import type { Fault, FaultList } from '@/core/claims/fault';
import { mostClaims, mostRows, rowShapes } from '@/core/claims/pack-shape';
import type { Shape } from '@/core/claims/shape';

export type Collector<T> = {
  /** Those in order; one that is not is in the list of faults. */
  readonly rows: readonly T[];
  /** Takes the text between two commas of the list, any number of entries. A fault when nothing more can be read. */
  take(text: string, part: { readonly isFirst: boolean }): Fault | undefined;
};

export function collectRows(faults: FaultList) {
  return {
    actors: collect('actors', rowShapes.actors, mostRows, faults),
    reports: collect('reports', rowShapes.reports, mostRows, faults),
    origins: collect('origins', rowShapes.origins, mostRows, faults),
    claims: collect('claims', rowShapes.claims, mostClaims, faults),
    evidence: collect('evidence', rowShapes.evidence, mostRows, faults),
    relations: collect('relations', rowShapes.relations, mostRows, faults),
  };
}

function collect<T>(key: string, shape: Shape<T>, most: number, faults: FaultList): Collector<T> {
  const rows: T[] = [];
  let count = 0;
  return {
    rows,
    take(text, { isFirst }) {
      const values = parseEntries(text);
      // Nothing between two commas, or after the last one, is an entry that is missing.
      if (values === undefined || (values.length === 0 && !isFirst)) {
        return { path: key, expected: 'JSON', came: `something else after ${count} entries` };
      }
      faults.enter(key);
      for (const value of values) {
        faults.enter(count);
        if (shape.is(value, faults)) rows.push(value);
        faults.leave();
        count += 1;
        if (faults.isFull()) break;
      }
      faults.leave();
      return count > most ? { path: key, expected: `at most ${most} entries`, came: 'more' } : undefined;
    },
  };
}

function parseEntries(text: string): readonly unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(`[${text}]`);
    return Array.isArray(values) ? values : undefined;
  } catch {
    // The caller says where.
    return undefined;
  }
}
