/**
 * What a page says of itself in JSON-LD. The page may say anything: it is parsed as data, read by own keys and
 * checked types only, and never believed further than a title, a name and a date.
 */
export type StructuredData = {
  /** Whether something of it is a news or other article. */
  readonly isArticle: boolean;
  readonly headline: string | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly language: string | undefined;
};

/** Longer scripts are not parsed. In UTF-16 units. */
const longest = 500_000;
const deepest = 4;
const articleType =
  /(?:^|[/#:])(?:(?:News|Reportage|Analysis|Background|Opinion|Review|AskPublic|Satirical|Scholarly|Tech|Advertiser\w*)?(?:News)?Article|LiveBlogPosting|BlogPosting|Report)$/;

export function readStructuredData(document: Document): StructuredData {
  const articles: object[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    findArticles(parse(script.textContent), articles, 0);
  }
  const say = (key: string): string | undefined =>
    firstOf(articles, (article) => textOf(valueOf(article, key)));
  return {
    isArticle: articles.length > 0,
    headline: say('headline'),
    publisher: firstOf(articles, publisherOf),
    published: say('datePublished'),
    language: say('inLanguage'),
  };
}

function parse(text: string): unknown {
  if (text.length > longest) return undefined;
  return parseJson(text) ?? parseJson(text.replace(wrapping, ''));
}

/** Pages hide their scripts from browsers of the last century. */
const wrapping =
  /^\s*(?:<!--|\/\*?\s*<!\[CDATA\[\s*(?:\*\/)?)|(?:-->|(?:\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*;?\s*$/g;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Looks through lists, `@graph` and `mainEntity`, where pages put their article. */
function findArticles(value: unknown, found: object[], depth: number): void {
  if (depth > deepest || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, 200)) findArticles(entry, found, depth + 1);
    return;
  }
  if (isArticle(value)) found.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
    findArticles(valueOf(value, key), found, depth + 1);
}

function isArticle(value: object): boolean {
  const type = valueOf(value, '@type');
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === 'string' && articleType.test(name));
}

function publisherOf(article: object): string | undefined {
  const publisher = valueOf(article, 'publisher');
  const first: unknown = Array.isArray(publisher) ? publisher[0] : publisher;
  return typeof first === 'object' && first !== null ? textOf(valueOf(first, 'name')) : textOf(first);
}

function valueOf(value: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function textOf(value: unknown): string | undefined {
  const text: unknown = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

function firstOf<T>(articles: readonly object[], read: (article: object) => T | undefined): T | undefined {
  for (const article of articles) {
    const value = read(article);
    if (value !== undefined) return value;
  }
  return undefined;
}
