/** A language as the components speak it: texts from a catalogue, days, numbers and lists by `Intl`. No clock. */
import type { Catalogue, TextKey } from '@/components/texts';
import type { Day } from '@/core/claims/claim-pack';

const dayLength = 86_400_000;

type Values = Readonly<Record<string, string | number>>;

export type Words = {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text as it stands, with its plural form chosen by `n`; the `{names}` are left in. */
  readonly template: (key: TextKey, n?: number) => string;
  readonly say: (key: TextKey, values?: Values) => string;
  readonly number: (value: number) => string;
  /** `4th` */
  readonly ordinal: (value: number) => string;
  /** `25 Apr 2025` */
  readonly day: (day: Day) => string;
  /** `26 April 2025` */
  readonly longDay: (day: Day) => string;
  /** `14 Mar – 26 Apr 2025`; one day stays one day. */
  readonly days: (from: Day, to: Day) => string;
  /** As `days`, but a whole month or year by its name: `March 2025`, `2014`. */
  readonly period: (from: Day, to: Day) => string;
  /** How long before `today`: `19 months ago`. */
  readonly age: (day: Day, today: Day) => string;
  /** Of an ISO instant: `27 Apr 2025, 13:40`. */
  readonly instant: (iso: string) => string;
  /** Of an ISO instant: `13:40`. */
  readonly time: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
};

/** `timeZone` is for instants only; without it the reader's own counts. */
export function makeWords(catalogue: Catalogue, language: string, timeZone?: string): Words {
  const plurals = new Intl.PluralRules(language);
  const ordinals = new Intl.PluralRules(language, { type: 'ordinal' });
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const ages = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const shortDay = calendar(language, 'short');
  const longDay = calendar(language, 'long');
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const year = new Intl.DateTimeFormat(language, { year: 'numeric', timeZone: 'UTC' });
  const zone = timeZone === undefined ? {} : { timeZone };
  const clock = { hour: '2-digit', minute: '2-digit', ...zone } as const;
  const time = new Intl.DateTimeFormat(language, clock);
  const instant = new Intl.DateTimeFormat(language, {
    ...clock,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });

  const choose = (key: TextKey, form: Intl.LDMLPluralRule): string => {
    const text = catalogue[key];
    return typeof text === 'string' ? text : (text[form] ?? text.other);
  };
  const template = (key: TextKey, n = 0): string => choose(key, plurals.select(n));
  const direction = directionOf(language);
  const apart = direction === 'rtl' ? keepApart : (text: string): string => text;
  const write = (value: string | number): string =>
    typeof value === 'number' ? numbers.format(value) : apart(value);
  return {
    language,
    direction,
    template,
    say: (key, values = {}) => fill(template(key, count(values)), values, write),
    number: write,
    ordinal: (n) => fill(choose('ordinal', ordinals.select(n)), { n }, write),
    day: (day) => unbroken(brief(shortDay.formatToParts(noon(day)))),
    longDay: (day) => unbroken(longDay.format(noon(day))),
    days: (from, to) => brief(shortDay.formatRangeToParts(noon(from), noon(to))),
    period: (from, to) => {
      if (isWhole(from, to, 4)) return year.format(noon(from));
      return isWhole(from, to, 7)
        ? unbroken(month.format(noon(from)))
        : brief(shortDay.formatRangeToParts(noon(from), noon(to)));
    },
    age: (day, today) => age(ages, daysBetween(day, today)),
    instant: (iso) => instant.format(new Date(iso)),
    time: (iso) => time.format(new Date(iso)),
    list: (items) => lists.format(items.map(apart)),
  };
}

function count(values: Values): number {
  const n = values.n;
  return typeof n === 'number' ? n : 0;
}

function fill(text: string, values: Values, write: (value: string | number) => string): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : write(value);
  });
}

function directionOf(language: string): Words['direction'] {
  return language.startsWith('ar') ? 'rtl' : 'ltr';
}

/**
 * A name in Latin letters keeps its direction, and numbers beside it keep theirs: isolated by Unicode, so in plain text
 * too. What has a word of ours in it runs from the right even where it begins with a name.
 */
function keepApart(text: string): string {
  return `${/\p{Script=Arabic}/u.test(text) ? '\u2067' : '\u2068'}${text}\u2069`;
}

function calendar(language: string, month: 'short' | 'long'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
}

/** Without what some languages say after a year: `26 апр. 2025 г.` is long for a line, and ends in a full stop of its own. */
function brief(parts: readonly Intl.DateTimeFormatPart[]): string {
  const isEnd = (at: number): boolean => at === parts.length - 1 && parts[at]?.type === 'literal';
  return parts.map(({ value }, at) => (isEnd(at) ? '' : value)).join('');
}

/** A date stays on one line. */
function unbroken(date: string): string {
  return date.replaceAll(' ', '\u00a0');
}

/** Days are formatted at noon UTC, so that no zone can move them. */
function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Whether the days are all of one year (the first 4 letters of a day) or month (7): the day before and the day after are of others. */
function isWhole(from: Day, to: Day, letters: 4 | 7): boolean {
  const part = from.slice(0, letters);
  const before = new Date(noon(from).getTime() - dayLength).toISOString();
  const after = new Date(noon(to).getTime() + dayLength).toISOString();
  return to.startsWith(part) && !before.startsWith(part) && !after.startsWith(part);
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / dayLength);
}

/** Days for six weeks, months for two years, then years: as people speak of it. */
function age(ages: Intl.RelativeTimeFormat, days: number): string {
  const size = Math.abs(days);
  if (size < 45) return ages.format(-days, 'day');
  if (size < 730) return ages.format(-Math.round(days / 30.44), 'month');
  return ages.format(-Math.round(days / 365.25), 'year');
}
