import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readArticle, type PlacedArticle } from '@/page/reading/read-article';
import { makeOffsetFinder, piecesOf, type Piece } from '@/page/reading/text-places';

const around = Array.from(
  { length: 4 },
  (_, at) => `<p>Line ${at} of the report says that the ferry came late on Monday morning.</p>`,
).join('');

function read(body: string): PlacedArticle {
  const document = new DOMParser().parseFromString(
    `<!doctype html><meta property="og:type" content="article"><article>${around}${body}</article>`,
    'text/html',
  );
  const page = readArticle(document, () => true);
  if (page.read !== 'article') throw new Error('Not read.');
  return page;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ startNode, startOffset, endNode, endOffset }) => {
      const range = startNode.ownerDocument.createRange();
      range.setStart(startNode, startOffset);
      range.setEnd(endNode, endOffset);
      return range.toString();
    })
    .join('|');
}

/** Where `words` stand in the text, then what the page holds there. */
function found(body: string, words: string): string {
  const page = read(body);
  const start = page.article.text.indexOf(words);
  expect(start, page.article.text).toBeGreaterThanOrEqual(0);
  return textOf(piecesOf(page, { start, end: start + words.length }));
}

const soft = '\u00ad';
const cases: readonly (readonly [name: string, body: string, words: string, inPage: string])[] = [
  ['a plain line', '<p>The envoy Mila Varga came.</p>', 'Mila Varga', 'Mila Varga'],
  [
    'bold and links',
    '<p>The envoy <b>Mi</b><i>la</i> <a href="/x">Var</a>ga came.</p>',
    'Mila Varga',
    'Mila Varga',
  ],
  [
    'six elements',
    '<p><b>M</b><i>i</i><u>l</u><span>a</span> <em>V</em><strong>arga</strong> came today.</p>',
    'Mila Varga',
    'Mila Varga',
  ],
  ['comments between', '<p>The envoy Mila<!-- c --> Var<!-- d -->ga came.</p>', 'Mila Varga', 'Mila Varga'],
  ['a wbr inside', '<p>The envoy Mila Var<wbr>ga came.</p>', 'Mila Varga', 'Mila Varga'],
  [
    'soft hyphens',
    `<p>The envoy Mi${soft}la Var${soft}ga came.</p>`,
    `Mi${soft}la Var${soft}ga`,
    `Mi${soft}la Var${soft}ga`,
  ],
  ['zero-width space', '<p>The envoy Mila\u200b Varga came.</p>', 'Mila\u200b Varga', 'Mila\u200b Varga'],
  ['no-break space', '<p>The envoy Mila\u00a0Varga came.</p>', 'Mila\u00a0Varga', 'Mila\u00a0Varga'],
  [
    'a line wrapped in the source',
    '<p>The envoy Mila\n      Varga came.</p>',
    'Mila Varga',
    'Mila\n      Varga',
  ],
  [
    'spaces at the border of elements',
    '<p>The envoy Mila <b> Varga</b> came.</p>',
    'Mila Varga',
    'Mila  Varga',
  ],
  ['a line break', '<p>The envoy Mila<br>Varga came.</p>', 'Mila\nVarga', 'MilaVarga'],
  [
    'left-out words between',
    '<p>The envoy Mila <button>Follow her</button>Varga came.</p>',
    'Mila Varga',
    'Mila |Varga',
  ],
  [
    'combining marks',
    '<p>The envoy Mi\u0301la Va\u030arga came.</p>',
    'Mi\u0301la Va\u030arga',
    'Mi\u0301la Va\u030arga',
  ],
  ['emoji', '<p>The envoy 👩‍🚀 Mila Varga 🧑🏽‍⚖️ came.</p>', '👩‍🚀 Mila Varga 🧑🏽‍⚖️', '👩‍🚀 Mila Varga 🧑🏽‍⚖️'],
  ['two blocks', '<p>The envoy is Mila.</p><p>Varga came late.</p>', 'Mila.\n\nVarga', 'Mila.|Varga'],
];

describe('piecesOf', () => {
  it.each(cases)('finds the words on the page through %s', (_, body, words, inPage) => {
    expect(found(body, words)).toBe(inPage);
  });

  it('finds nothing for a span outside the text', () => {
    const page = read('');
    const end = page.article.text.length;
    expect(piecesOf(page, { start: end, end: end + 9 })).toEqual([]);
    expect(piecesOf(page, { start: 5, end: 5 })).toEqual([]);
  });

  it('leads from every unit of the text to the same unit of the page and back', () => {
    const word = fc.constantFrom(
      'Mila',
      ' ',
      '\n  ',
      '\u00ad',
      'é',
      'ferry.',
      '\u00a0',
      '  ',
      '東京',
      '👩‍🚀',
      '\t',
    );
    const part = fc.oneof(
      word,
      fc
        .tuple(fc.constantFrom('b', 'a', 'span', 'em'), fc.array(word, { maxLength: 4 }))
        .map(([tag, words]) => `<${tag}>${words.join('')}</${tag}>`),
      fc.constantFrom('<br>', '<!-- c -->', '<button>x</button>', '<p>', '<li>one</li>'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const page = read(`<p>Start of it, and ${parts.join('')} at its end a full stop.</p>`);
        const offsetOf = makeOffsetFinder(page);
        for (let at = 0; at < page.article.text.length; at += 1) {
          const [piece] = piecesOf(page, { start: at, end: at + 1 });
          if (piece === undefined) {
            expect(page.article.text[at]).toBe('\n');
            continue;
          }
          const unit = piece.startNode.data.charAt(piece.startOffset);
          expect(/[ \t\n]/.test(unit) ? ' ' : unit).toBe(page.article.text[at]);
          expect(offsetOf(piece.startNode, piece.startOffset)).toBe(at);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('makeOffsetFinder', () => {
  it('knows no offset for what is not the article', () => {
    const page = read('<nav>Menu</nav><p>The envoy came at noon today.</p>');
    const menu = page.blocks[0]?.element.ownerDocument.querySelector('nav')?.firstChild;
    expect(menu === null || menu === undefined ? 'no menu' : makeOffsetFinder(page)(menu, 1)).toBeUndefined();
  });
});
