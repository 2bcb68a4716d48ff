/**
 * How many reports back a claim and where they have it from. Reports with one origin are one source, and a
 * report that does not say is never a further one: the numbers of reports and origins are said in one breath.
 */
import type { Item } from '@/core/claims/article-check';
import type { Speech } from './speech';

export type BackingKey =
  | 'count.reports'
  | 'count.origins'
  | `origins.${'notStated' | 'some' | 'named' | 'line' | 'lead' | 'via' | 'one' | 'all' | 'from'}`
  | `origins.silent${'One' | 'All' | 'Some'}`;
type Words = Speech<BackingKey>;

export type Backing = {
  readonly reports: number;
  readonly stated: number;
  readonly unstated: number;
  /** The stated origins, each once. */
  readonly names: readonly string[];
  /** The origin of each report, in order; null where it does not say. */
  readonly sources: readonly (string | null)[];
};

export type Backed = {
  readonly backing: readonly Item[];
  readonly origins: { readonly stated: number; readonly unstated: number };
};

export function backingOf(entry: Backed): Backing {
  const others = entry.backing.filter((item) => !item.inThisReport);
  const names = others.flatMap((item) => (item.origin === null ? [] : [item.origin]));
  return {
    reports: reportsOf(others).length,
    stated: entry.origins.stated,
    unstated: entry.origins.unstated,
    names: [...new Set(names)],
    sources: reportsOf(others).map((item) => item.origin),
  };
}

/** `3 reports, 1 origin: CBS interview` */
export function sayBacking(backing: Backing, words: Words): string {
  const reports = words.say('count.reports', { n: backing.reports });
  if (backing.stated === 0) return words.say('origins.notStated', { reports });
  const origins = words.say('count.origins', { n: backing.stated });
  const [name, ...others] = backing.names;
  if (backing.unstated > 0) return words.say('origins.some', { reports, origins });
  return backing.stated === 1 && name !== undefined && others.length === 0
    ? words.say('origins.named', { reports, origins, name })
    : words.say('origins.line', { reports, origins });
}

/** The same without a name, then a sentence that says where from. */
export function explainBacking(
  backing: Backing,
  words: Words,
): { readonly lead: string; readonly rest: string } {
  const line =
    backing.stated === 0
      ? words.say('count.reports', { n: backing.reports })
      : sayBacking({ ...backing, names: [] }, words);
  return { lead: words.say('origins.lead', { line }), rest: sayOrigins(backing, words) };
}

function sayOrigins(backing: Backing, words: Words): string {
  const { stated, unstated, reports } = backing;
  if (stated === 0) return words.say(reports === 1 ? 'origins.silentOne' : 'origins.silentAll');
  const from = sayNames(backing, words);
  return unstated === 0 ? from : `${from} ${words.say('origins.silentSome', { n: unstated })}`;
}

function sayNames(backing: Backing, words: Words): string {
  const { stated, unstated, reports } = backing;
  const names = words.list(backing.names);
  const several = backing.names.length > 1;
  // Several named on the way, one at the root.
  if (stated === 1 && several) return words.say('origins.via', { names });
  if (stated === 1 && unstated === 0) {
    return words.say(reports === 1 ? 'origins.one' : 'origins.all', { name: names });
  }
  return words.say('origins.from', { names });
}

/** Each report once, in the order of the items. */
export function reportsOf<T extends Item>(items: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(item.report) && seen.add(item.report));
}
