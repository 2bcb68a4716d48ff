import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { readArticle, type ReadPage } from '@/page/reading/read-article';
import { isShownByMarkup } from '@/page/reading/shown-by-markup';
import { articles, expectedWords, otherPages } from '@/tests/fixtures/pages/expected';

function parse(html: string): Document {
  return parseHTML(html).document;
}

function readAll(html: string): Extract<ReadPage, { read: 'article' }> {
  const page = readArticle(parse(html), isShownByMarkup);
  if (page.read !== 'article') throw new Error('This page was not read as an article.');
  return page;
}

const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<p>Sentence ${at} of the report says that the ferry came late on Monday.</p>`,
  ).join('');
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta property="og:type" content="article">${head}</head><body><article>${body}${paragraphs(4)}</article></body></html>`;

describe.each(articles)('readArticle in Node on $name', ({ html, title, publisher, date, language }) => {
  const { article } = readAll(html);

  it('reads every part of the article and nothing beside it', () => {
    const read = article.text.replace(/\s+/g, ' ');
    for (const words of expectedWords(parse(html), 'in')) expect(read).toContain(words);
    for (const words of expectedWords(parse(html), 'out')) expect(read).not.toContain(words);
  });

  it('reads title, publisher, day and language', () => {
    expect(article).toMatchObject({ title, publisher, date, language });
  });

  it('joins the blocks by an empty line and says where each stands', () => {
    const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end));
    expect(texts.join('\n\n')).toBe(article.text);
    expect(texts.filter((text) => text.trim() !== text || text === '')).toEqual([]);
  });
});

describe('readArticle in Node', () => {
  it.each(otherPages)('does not take $name for an article', ({ html }) => {
    expect(readArticle(parse(html), isShownByMarkup)).toEqual({ read: 'not-an-article' });
  });

  it('says what each block is', () => {
    const { article } = readAll(
      page(
        '<h1>Ferry came late again</h1><p>It came at ten past nine, an hour after the bell had been rung.</p><h2>The second day</h2>' +
          '<blockquote><p>“We waited on the quay until our feet were cold,” said one of them.</p></blockquote>' +
          '<ul><li>The first boat leaves at six in the morning.</li></ul><figure><figcaption>The quay</figcaption></figure>',
      ),
    );
    const kinds = article.blocks.map(
      (block) => `${block.kind}: ${article.text.slice(block.start, block.end).slice(0, 9)}`,
    );
    expect(kinds.slice(0, 6)).toEqual([
      'title: Ferry cam',
      'paragraph: It came a',
      'heading: The secon',
      'quote: “We waite',
      'item: The first',
      'caption: The quay',
    ]);
  });

  it.each([
    ['<meta name="date" content="25 April 2025">', '2025-04-25'],
    ['<meta name="pubdate" content="Fri, 25 Apr 2025 08:00:00 GMT">', '2025-04-25'],
    ['<meta property="article:published_time" content="2025-04-25T23:59:00+03:00">', '2025-04-25'],
    ['<meta name="date" content="April 5th, 2025">', '2025-04-05'],
    ['<meta name="date" content="04/05/2025">', null],
    ['<meta name="date" content="2025-02-30">', null],
    [
      '<script type="application/ld+json">{"@type":["Thing","NewsArticle"],"datePublished":"2025-01-02"}</script>',
      '2025-01-02',
    ],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script>', null],
    ['<script type="application/ld+json">null</script><meta name="date" content="2025/1/9">', '2025-01-09'],
  ])('reads the day that %s says', (head, day) => {
    expect(readAll(page('', head)).article.date).toBe(day);
  });

  it('takes the day of a time element where the head says nothing', () => {
    const { article } = readAll(page('<time datetime="2025-07-08T10:00">this morning</time>'));
    expect(article.date).toBe('2025-07-08');
  });

  it('takes the site off the title only where the page shows the headline', () => {
    const head = '<title>Ferry came late again | The Lowtide Post</title>';
    expect(readAll(page('<h1>Ferry came late again</h1>', head)).article.title).toBe('Ferry came late again');
    expect(readAll(page('', head)).article.title).toBe('Ferry came late again | The Lowtide Post');
  });
});
