import { describe, expect, it } from 'vitest';
import { readArticle, type ReadPage } from '@/page/reading/read-article';
import { makeVisibilityTest } from '@/page/reading/visible-to-reader';
import { articles, expectedWords, otherPages } from '@/tests/fixtures/pages/expected';
import { markupOf, openPage } from '@/tests/page/open-page';

function readAll(page: ReadPage): Extract<ReadPage, { read: 'article' }> {
  if (page.read !== 'article') throw new Error('This page was not read as an article.');
  return page;
}

describe.each(articles)('readArticle in a browser on $name', ({ html, title, publisher, date, language }) => {
  it('reads every part of the article and nothing beside it', async () => {
    const { document } = await openPage(html);
    const { article } = readAll(readArticle(document, makeVisibilityTest()));
    const read = article.text.replace(/\s+/g, ' ');
    for (const words of expectedWords(document, 'in')) expect(read).toContain(words);
    for (const words of expectedWords(document, 'out')) expect(read).not.toContain(words);
    expect(article).toMatchObject({ title, publisher, date, language });
  });

  it('leaves the page as it was', async () => {
    const { document } = await openPage(html);
    const before = markupOf(document);
    readArticle(document, makeVisibilityTest());
    expect(markupOf(document)).toBe(before);
  });
});

describe('readArticle in a browser', () => {
  it.each(otherPages)('does not take $name for an article', async ({ html }) => {
    const { document } = await openPage(html);
    expect(readArticle(document, makeVisibilityTest())).toEqual({ read: 'not-an-article' });
  });

  it('reads a document without a body as no article', () => {
    const xml = new DOMParser().parseFromString('<list><entry>One</entry></list>', 'text/xml');
    expect(readArticle(xml, () => true)).toEqual({ read: 'not-an-article' });
  });
});
