/**
 * A language, as far as cards and lines about evidence need one. Whoever calls hands it in, so that what is said is
 * put together once and in any language; the catalogues and `Intl` are kept elsewhere.
 */
import type { Day } from '@/core/claims/claim-pack';

export type Speech<Key extends string> = {
  /** `{n}` of the values chooses the plural form. */
  readonly say: (key: Key, values?: Readonly<Record<string, string | number>>) => string;
  /** `25 Apr 2025` */
  readonly day: (day: Day) => string;
  /** `14 Mar – 26 Apr 2025`; one day stays one day. */
  readonly days: (from: Day, to: Day) => string;
  /** How long before `today`: `19 months ago`. */
  readonly age: (day: Day, today: Day) => string;
  /** `one, two and three` */
  readonly list: (items: readonly string[]) => string;
};
