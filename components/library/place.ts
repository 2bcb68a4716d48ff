/**
 * Where in the library one is, as the address has it after `#/`: `claims/ferry/storm`, or
 * `matrix/ferry/storm/harbour-post?verdict=conflicts` for one cell of a narrowed matrix.
 */
import { noFilter, readFilter, writeFilter, type ClaimFilter } from '@/components/library/claim-filter';
import type { Span } from '@/core/text/span';

export const sections = [
  'reports',
  'claims',
  'matrix',
  'timeline',
  'actors',
  'notes',
  'packs',
  'settings',
  'help',
] as const;
export type Section = (typeof sections)[number];

/** The article from which the reader came, and the words that were marked there. */
export type CameFrom = { readonly tabId: number; readonly span: Span | null };

export type ShelfPlace = {
  readonly section: Section;
  readonly pack: string | null;
  readonly id: string | null;
  /** Of a cell in the matrix. */
  readonly report: string | null;
  readonly filter: ClaimFilter;
  readonly from: CameFrom | null;
};
export type Place = { readonly section: 'welcome' } | ShelfPlace;

/** An address that means nothing leads to the claims. */
export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [name = '', pack, id, report] = path.split('/').map(decode);
  if (name === 'welcome') return { section: 'welcome' };
  const section = sections.find((each) => each === name) ?? 'claims';
  const asked = new URLSearchParams(query);
  return {
    section,
    pack: pack ?? null,
    id: id ?? null,
    report: report ?? null,
    filter: readFilter(asked),
    from: readFrom(asked),
  };
}

/** What an address adds to its path. */
type Beside = { readonly filter?: ClaimFilter; readonly from?: CameFrom | null };

export function hrefOf(
  section: Section | 'welcome',
  ids: readonly string[] = [],
  { filter = noFilter, from = null }: Beside = {},
): string {
  const asked = writeFilter(filter);
  if (from !== null) {
    asked.set('tab', String(from.tabId));
    if (from.span !== null) asked.set('at', `${from.span.start}-${from.span.end}`);
  }
  const query = asked.toString();
  return `#/${[section, ...ids].map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`;
}

/** The address of a place as it is now. */
export function hrefOfPlace({ section, pack, id, report, filter, from }: ShelfPlace): string {
  const ids = [pack, id, report].filter((part) => part !== null);
  return hrefOf(section, ids, { filter, from });
}

function readFrom(asked: URLSearchParams): CameFrom | null {
  const tab = asked.get('tab');
  if (tab === null || !/^\d{1,15}$/.test(tab)) return null;
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(asked.get('at') ?? '') ?? [];
  const span = start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
  return { tabId: Number(tab), span };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Not encoded by us: taken as it stands, and found to be nothing.
    return part;
  }
}
