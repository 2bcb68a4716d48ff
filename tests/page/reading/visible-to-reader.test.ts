import { describe, expect, it } from 'vitest';
import { readArticle } from '@/page/reading/read-article';
import { makeVisibilityTest } from '@/page/reading/visible-to-reader';
import { openPage } from '@/tests/page/open-page';

const planted = 'The bridge never closed, says this planted line.';
const around = Array.from(
  { length: 6 },
  (_, at) => `<p>Line ${at} of the report says that the ferry came late on Monday morning.</p>`,
).join('');

async function read(body: string, style: string): Promise<string> {
  const html = `<!doctype html><meta property="og:type" content="article"><style>${style}</style><article>${around}${body}</article>`;
  const { document } = await openPage(html);
  const page = readArticle(document, makeVisibilityTest());
  return page.read === 'article' ? page.article.text : '';
}

const hidden: readonly (readonly [name: string, body: string, style?: string])[] = [
  ['white on white', `<p style="color:#fff;background:#fff">${planted}</p>`],
  ['white on the white page', `<p style="color:white">${planted}</p>`],
  ['nearly white on white', `<p style="color:#fdfdfd">${planted}</p>`],
  [
    'black on a black box round it',
    `<div style="background:#000"><p style="color:#010101">${planted}</p></div>`,
  ],
  ['transparent', `<p style="color:transparent">${planted}</p>`],
  ['no opacity', `<p style="opacity:0">${planted}</p>`],
  ['no opacity round it', `<div style="opacity:0"><p>${planted}</p></div>`],
  ['contents not drawn', `<p style="content-visibility:hidden">${planted}</p>`],
  ['font of nothing', `<p style="font-size:0">${planted}</p>`],
  ['font of one pixel', `<p style="font-size:1px">${planted}</p>`],
  ['not displayed by a class', `<p class="x">${planted}</p>`, '.x{display:none}'],
  ['not displayed round it', `<div class="x"><p>${planted}</p></div>`, '.x{display:none}'],
  ['hidden by visibility', `<p class="x">${planted}</p>`, '.x{visibility:hidden}'],
  ['outside on the left', `<p style="position:absolute;left:-9999px">${planted}</p>`],
  ['outside at the top', `<p style="position:absolute;top:-9999px">${planted}</p>`],
  ['moved away', `<p style="transform:translateX(-5000px)">${planted}</p>`],
  ['scaled to nothing', `<p style="transform:scale(0)">${planted}</p>`],
  ['indented away', `<p style="text-indent:-9999px;overflow:hidden">${planted}</p>`],
  ['clipped to nothing', `<p style="clip-path:inset(100%)">${planted}</p>`],
  [
    'clipped for screen readers',
    `<p class="x">${planted}</p>`,
    '.x{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}',
  ],
  ['in a box of no height', `<div style="height:0;overflow:hidden"><p>${planted}</p></div>`],
  [
    'a span inside a seen line',
    `<p>Seen words of the line. <span class="x">${planted}</span></p>`,
    '.x{font-size:0}',
  ],
  ['a closed box of details', `<details><summary>More</summary><p>${planted}</p></details>`],
];

const seen: readonly (readonly [name: string, body: string, style?: string])[] = [
  ['a usual paragraph', `<p>${planted}</p>`],
  ['white on a dark box', `<div style="background:#123"><p style="color:#fff">${planted}</p></div>`],
  [
    'white on a picture behind the box',
    `<div style="background-image:linear-gradient(#000,#333)"><p style="color:#fff">${planted}</p></div>`,
  ],
  [
    'white over a picture beside it',
    `<div style="position:relative"><img alt="" style="position:absolute;inset:0;width:100%;height:100px;background:#000"><p style="position:relative;color:#fff">${planted}</p></div>`,
  ],
  ['grey', `<p style="color:#767676">${planted}</p>`],
  [
    'a box of display contents',
    `<div style="display:contents"><p style="display:contents">${planted}</p></div>`,
  ],
  [
    'words painted by a gradient',
    `<p style="background:linear-gradient(red,blue);background-clip:text;color:transparent">${planted}</p>`,
  ],
  ['far below', `<p style="margin-top:9000px">${planted}</p>`],
  [
    'colours in another notation',
    `<div style="background:oklch(0.2 0.02 250)"><p style="color:oklch(0.95 0 0)">${planted}</p></div>`,
  ],
  ['an open box of details', `<details open><summary>More</summary><p>${planted}</p></details>`],
];

describe('makeVisibilityTest', () => {
  it.each(hidden)('does not count %s as the article', async (_, body = '', style = '') => {
    const text = await read(body, style);
    expect(text).toContain('Line 5 of the report');
    expect(text).not.toContain('planted');
  });

  it.each(seen)('reads %s', async (_, body = '', style = '') => {
    expect(await read(body, style)).toContain(planted);
  });
});
