/** The entry of the bundle that real pages are read with in a browser. */
import { readArticle, type ArticleWords } from '@/page/reading/read-article';
import { makeVisibilityTest } from '@/page/reading/visible-to-reader';

export function readPage(): ArticleWords | null {
  const page = readArticle(document, makeVisibilityTest());
  return page.read === 'article' ? page.article : null;
}
