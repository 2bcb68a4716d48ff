/** Where in the library one is, as the address has it after `#/`: `claims/ferry/storm`. */
export const sections = [
  'reports',
  'claims',
  'matrix',
  'timeline',
  'actors',
  'notes',
  'packs',
  'settings',
] as const;
export type Section = (typeof sections)[number];

export type Place =
  | { readonly section: 'welcome' }
  | { readonly section: Section; readonly pack: string | null; readonly id: string | null };

/** An address that means nothing leads to the claims. */
export function parsePlace(hash: string): Place {
  const [name = '', pack, id] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  if (name === 'welcome') return { section: 'welcome' };
  const section = sections.find((each) => each === name) ?? 'claims';
  return { section, pack: pack ?? null, id: id ?? null };
}

export function hrefOf(section: Section | 'welcome', pack?: string, id?: string): string {
  return `#/${[section, pack, id]
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join('/')}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Not encoded by us: taken as it stands, and found to be nothing.
    return part;
  }
}
