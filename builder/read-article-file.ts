/** An article from a file, as the extension would read it from a page. */
import { parseHTML } from 'linkedom';
import type { ArticleText } from '@/core/claims/article-check';
import type { Day } from '@/core/claims/claim-pack';
import { readPlainText } from '@/core/extraction/read-plain-text';
import { readArticle } from '@/page/reading/read-article';
import { isShownByMarkup } from '@/page/reading/shown-by-markup';
import { CannotRun, firstLine } from './command-line';
import { readTextFile } from './read-text-file';

export type ReadArticleFile = {
  readonly read: 'article' | 'not-an-article';
  /** Of a page that is no article: its title alone. */
  readonly article: ArticleText;
};

/** What the caller knows better than the file. */
export type Given = { readonly url?: string | undefined; readonly date?: Day | undefined };

/** Cannot run where the file is missing, empty or not text. */
export function readArticleFile(path: string, { url, date }: Given = {}): ReadArticleFile {
  const content = readTextFile(path);
  const { read, article } = isPage(path, content)
    ? readPage(path, content)
    : { read: 'article' as const, article: readPlainText(content) };
  return { read, article: { ...article, url: url ?? article.url, date: date ?? article.date } };
}

function isPage(path: string, content: string): boolean {
  return /\.x?html?$/i.test(path) || /^\s*(?:<\?xml|<!doctype html|<html|<!--|<head|<body)/i.test(content);
}

function readPage(path: string, content: string): ReadArticleFile {
  const document = parsePage(path, content);
  const page = readArticle(document, isShownByMarkup);
  if (page.read === 'article') return { read: 'article', article: { ...page.article, url: null } };
  const title = document.querySelector('title')?.textContent.trim() ?? '';
  const nothing = { text: '', blocks: [], publisher: null, date: null, language: null, url: null };
  return { read: 'not-an-article', article: { ...nothing, title: title === '' ? null : title } };
}

/** Cannot run where no words are in it: a browser would show an empty page. */
function parsePage(path: string, content: string): Document {
  const whole = /<html[\s>]/i.test(content) ? content : `<!doctype html><html><body>${content}</body></html>`;
  try {
    const { document } = parseHTML(whole);
    if (/[\p{L}\p{N}]/u.test(document.documentElement.textContent)) return document;
  } catch (error) {
    throw new CannotRun(`${path} is not a page that can be read: ${firstLine(error)}.`);
  }
  throw new CannotRun(`${path} is a page without words.`);
}
