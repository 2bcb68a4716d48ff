/** What a page says of itself: title, publisher, day, language, and whether it calls itself an article. */
import type { Day } from '@/core/claims/claim-pack';
import { parseDay } from './parse-day';
import { readStructuredData } from './read-structured-data';

export type Metadata = {
  /** Whether the page says that it is an article; false also where it says nothing. */
  readonly saysArticle: boolean;
  /** The page's word for its headline, before the name of the site is taken off. Best first. */
  readonly titles: readonly string[];
  readonly publisher: string | null;
  readonly date: Day | null;
  /** BCP 47. */
  readonly language: string | null;
  /** Whole, with scheme and host. */
  readonly canonical: string | null;
};

/** In order of trust; all lower case. */
const dateKeys = [
  'article:published_time',
  'og:article:published_time',
  'article.published',
  'datepublished',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publication_date',
  'pubdate',
  'date',
];

export function readMetadata(document: Document): Metadata {
  const meta = readMeta(document);
  const data = readStructuredData(document);
  return {
    saysArticle: saysArticle(document, meta) || data.isArticle,
    titles: [meta.get('og:title'), data.headline, meta.get('twitter:title'), document.title.trim()].filter(
      isSaid,
    ),
    publisher: meta.get('og:site_name') ?? data.publisher ?? meta.get('application-name') ?? null,
    date: readDate(document, meta, data.published),
    canonical: readCanonical(document),
    language: readLanguage(document, [meta.get('content-language'), meta.get('og:locale'), data.language]),
  };
}

/**
 * `href` is read as it stands: a canonical address that is not whole is none. A page that went on without a load may
 * still name the article before, so it is not asked.
 */
function readCanonical(document: Document): string | null {
  const [load] = document.defaultView?.performance.getEntriesByType('navigation') ?? [];
  if (load !== undefined && withoutFragment(load.name) !== withoutFragment(document.URL)) return null;
  const told = document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim() ?? '';
  return /^https?:\/\//i.test(told) && told.length < 2_000 ? told : null;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/, '');
}

function readMeta(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const [property, name] = [element.getAttribute('property'), element.getAttribute('name')];
    // Those two may stand together; of the others one stands alone, and a page has few of them.
    const others =
      property === null && name === null
        ? [element.getAttribute('itemprop'), element.getAttribute('http-equiv')]
        : [];
    for (const key of [property, name, ...others]) if (key !== null) note(meta, key.toLowerCase(), element);
  }
  return meta;
}

function note(meta: Map<string, string>, key: string, element: Element): void {
  if (meta.has(key)) return;
  const content = (element.getAttribute('content') ?? '').trim();
  if (content !== '') meta.set(key, content);
}

function saysArticle(document: Document, meta: ReadonlyMap<string, string>): boolean {
  if (/article|^news$/i.test(meta.get('og:type') ?? '')) return true;
  return document.querySelector('[itemtype$="Article"], [itemtype$="LiveBlogPosting"]') !== null;
}

function readDate(
  document: Document,
  meta: ReadonlyMap<string, string>,
  published: string | undefined,
): Day | null {
  const written = [published, ...dateKeys.map((key) => meta.get(key))].filter(isSaid);
  const times = document.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime]',
  );
  for (const time of times) {
    written.push(time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent);
    if (written.length > 30) break;
  }
  for (const date of written) {
    const day = parseDay(date);
    if (day !== undefined) return day;
  }
  return null;
}

/** The language of the element that holds the words comes first, what the page only declares comes later. */
function readLanguage(document: Document, declared: readonly (string | undefined)[]): string | null {
  const { documentElement: html, body } = document;
  const said = [
    body.getAttribute('lang'),
    html.getAttribute('lang'),
    html.getAttribute('xml:lang'),
    ...declared,
  ];
  for (const language of said) {
    const tag = (language ?? '').trim().replaceAll('_', '-');
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  }
  return null;
}

function isSaid(text: string | undefined | null): text is string {
  return text !== undefined && text !== null && text !== '';
}
