import { describe, expect, it } from 'vitest';
import tokens from '@/assets/tokens.css?raw';
import { readMarkTokens } from '@/page/marking/mark-tokens';
import { makePainter } from '@/page/marking/paint-marks';
import { markupOf } from '@/tests/page/open-page';
import {
  filler,
  isMarked,
  markedWords,
  showArticle,
  startReading,
  until,
  type Known,
} from '@/tests/page/read-in-test';

const claim = 'The ferry to Lowmark opened on the first of May.';
const sentence = (html: string): string => `<p>Before it. ${html} After it.</p>`;

type Case = readonly [name: string, body: string, words: string, marked: readonly string[]];
const cases: readonly Case[] = [
  ['a plain sentence', sentence(claim), claim, [claim]],
  [
    'bold, links and spans',
    sentence('The <b>ferry</b> to <a href="/x">Low<i>mark</i></a> opened <span>on</span> the first of May.'),
    claim,
    [claim],
  ],
  [
    'six elements in one name',
    sentence('Cap <b>M</b><i>i</i><u>l</u><s>a</s> <em>V</em>arga.'),
    'Mila Varga',
    ['Mila Varga'],
  ],
  [
    'comments and wbr',
    sentence('The ferry <!-- x -->to Low<wbr>mark opened on the first of May.'),
    claim,
    [claim],
  ],
  [
    'soft hyphens',
    sentence('The fer\u00adry to Low\u00admark opened.'),
    'The fer\u00adry to Low\u00admark',
    ['The fer\u00adry to Low\u00admark'],
  ],
  [
    'line breaks of the source',
    sentence('The ferry\n   to Lowmark'),
    'The ferry to Lowmark',
    ['The ferry\n   to Lowmark'],
  ],
  [
    'a button inside the sentence',
    sentence('The ferry to <button>Follow</button>Lowmark opened on the first of May.'),
    claim,
    ['The ferry to ', 'Lowmark opened on the first of May.'],
  ],
  [
    'words hidden inside the sentence',
    sentence(
      'The ferry to <span style="display:none">nowhere and </span>Lowmark opened on the first of May.',
    ),
    claim,
    ['The ferry to ', 'Lowmark opened on the first of May.'],
  ],
  [
    'combining marks and emoji',
    sentence('Mi\u0301la Va\u030arga 👩‍🚀 came.'),
    'Mi\u0301la Va\u030arga 👩‍🚀',
    ['Mi\u0301la Va\u030arga 👩‍🚀'],
  ],
  [
    'right to left',
    '<p dir="rtl">המעבורת נפתחה ב-1 במאי 2031 בשעה עשר.</p>',
    'המעבורת נפתחה ב-1 במאי 2031',
    ['המעבורת נפתחה ב-1 במאי 2031'],
  ],
];

const never: readonly (readonly [name: string, body: string])[] = [
  ['a menu', `<nav>${claim}</nav>`],
  ['a list of related links', `<ul><li><a href="/x">${claim}</a></li></ul>`],
  ['a box named comments', `<div class="comments"><p>${claim}</p></div>`],
  ['code', `<pre><code>${claim}</code></pre>`],
  ['a field', `<textarea>${claim}</textarea>`],
  ['an editable part', `<div contenteditable="true"><p>${claim}</p></div>`],
  ['hidden words', `<p hidden>${claim}</p>`],
  ['words hidden by a class', `<p class="gone">${claim}</p>`],
  ['words kept from assistive tools', `<p aria-hidden="true">${claim}</p>`],
  ['planted words', `<p style="color:#fff">${claim}</p>`],
  ['words in a script', `<script type="text/plain">${claim}</script>`],
  ['words in a picture', `<svg><text>${claim}</text></svg>`],
];

async function marksOf(body: string, known: Known): Promise<ReturnType<typeof markedWords>> {
  showArticle(filler + body, '.gone{display:none}');
  startReading(known);
  return until(markedWords, (marks) => Object.keys(marks).length > 0, 700);
}

describe('marks on a page', () => {
  it.each(cases)('cover exactly the words through %s', async (_, body, words, marked) => {
    expect((await marksOf(body, { claims: [{ words, verdict: 'corroborated' }] })).solid).toEqual(marked);
  });

  it.each(never)('never stand in %s', async (_, body) => {
    const marks = await marksOf(body, { claims: [{ words: claim }], actors: { Somebody: ['Lowmark'] } });
    expect(marks).toEqual({});
  });

  it('have a line of their own for each verdict and for names', async () => {
    const marks = await marksOf('<p>One one. Two two. Three three. Four four. Five five.</p>', {
      claims: [
        { words: 'One one.', verdict: 'corroborated' },
        { words: 'Two two.', verdict: 'conflicting' },
        { words: 'Three three.', verdict: 'contested' },
        { words: 'Four four.', verdict: 'single' },
      ],
      actors: { Five: ['Five five'] },
    });
    expect(marks).toEqual({
      solid: ['One one.'],
      wavy: ['Two two.'],
      double: ['Three three.'],
      dashed: ['Four four.'],
      dotted: ['Five five'],
    });
  });

  it('leave a name alone inside a claim', async () => {
    const marks = await marksOf(`<p>Lowmark waits. ${claim}</p>`, {
      claims: [{ words: claim }],
      actors: { Lowmark: ['Lowmark'] },
    });
    expect(marks).toEqual({ dotted: ['Lowmark'], dashed: [claim] });
  });

  it('of names are not so many in one text node that the page would stall', async () => {
    const names = Array.from(
      { length: 300 },
      (_, at) => `Mila ${'IVX'.repeat(1 + (at % 3))}${at} came.`,
    ).join(' ');
    const marks = await marksOf(`<p>${names}</p><p>Mila Varga came too. ${claim}</p>`, {
      claims: [{ words: claim }],
      actors: { Mila: ['Mila'] },
    });
    expect(marks.dotted).toHaveLength(201);
    expect(marks.dashed).toEqual([claim]);
  });

  it('are found in open shadow roots, not in closed ones', async () => {
    const article = showArticle(`${filler}<x-open></x-open><x-closed></x-closed>`);
    const write = (tag: string, mode: ShadowRootMode): void => {
      const root = article.querySelector(tag)?.attachShadow({ mode });
      const line = document.createElement('p');
      line.textContent = `In a root that is ${mode} stands a claim.`;
      root?.append(line);
    };
    write('x-open', 'open');
    write('x-closed', 'closed');
    startReading({
      claims: [
        { words: 'In a root that is open stands a claim.' },
        { words: 'In a root that is closed stands a claim.' },
      ],
    });
    const marks = await until(markedWords, (found) => found.dashed !== undefined);
    expect(marks.dashed).toEqual(['In a root that is open stands a claim.']);
  });

  it('take nothing but their own names from the registry, and those are not to be guessed', async () => {
    const theirs = new Highlight();
    CSS.highlights.set('site-search', theirs);
    const names: string[] = [];
    showArticle(`${filler}<p>${claim}</p>`);
    for (let round = 0; round < 5; round += 1) {
      const { end } = startReading({ claims: [{ words: claim }] });
      await until(isMarked(claim), Boolean);
      names.push(...[...CSS.highlights.keys()].filter((name) => name !== 'site-search'));
      end();
      expect([...CSS.highlights.entries()]).toEqual([['site-search', theirs]]);
    }
    CSS.highlights.delete('site-search');
    expect(new Set(names).size).toBe(5);
    expect(names.join(' ')).not.toMatch(/source|news|claim|verdict|single/);
  });

  it('leave the page byte for byte as it was, with marks and after them', async () => {
    showArticle(`${filler}<p>${claim}</p>`);
    const before = markupOf(document);
    const sheets = document.adoptedStyleSheets.length;
    const { end } = startReading({ claims: [{ words: claim }] });
    await until(isMarked(claim), Boolean);
    expect(markupOf(document)).toBe(before);
    end();
    expect(markupOf(document)).toBe(before);
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets.length).toBe(sheets);
  });

  it('are not painted when only the badge is wanted', async () => {
    showArticle(`${filler}<p>${claim}</p>`);
    const { asked, reading, know } = startReading({ claims: [{ words: claim }], loudness: 'badge' });
    await until(
      () => asked.length,
      (count) => count > 0,
    );
    expect(markedWords()).toEqual({});
    know({ claims: [{ words: claim }], loudness: 'full' });
    reading.recheck();
    expect(await until(isMarked(claim), Boolean)).toBe(true);
  });

  it('are drawn for the paper behind the words, not for the system', async () => {
    showArticle(
      `${filler}<p>Light paper here.</p><div style="background:#111;color:#eee"><p>Dark paper here.</p></div>`,
    );
    startReading({ claims: [{ words: 'Light paper here.' }, { words: 'Dark paper here.' }] });
    await until(isMarked('Dark paper here.'), Boolean);
    const colours = [...CSS.highlights].map(([name, highlight]) => {
      const [range] = highlight;
      const css = document.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].map((rule) => rule.cssText),
      );
      const rule = css.find(
        (text) =>
          text.includes(`::highlight(${name})`) && !text.startsWith('@') && text.includes('underline'),
      );
      return [range?.startContainer.textContent, /rgb\([^)]*\)/.exec(rule ?? '')?.[0]];
    });
    expect(Object.fromEntries(colours)).toEqual({
      'Light paper here.': 'rgb(95, 100, 106)',
      'Dark paper here.': 'rgb(162, 167, 172)',
    });
  });

  it('give up on a page that throws their style sheet out again and again', async () => {
    showArticle(`${filler}<p>${claim}</p>`);
    const { reading } = startReading({ claims: [{ words: claim }] });
    for (let round = 0; round < 9; round += 1) {
      await until(isMarked(claim), Boolean, 300);
      document.adoptedStyleSheets = [];
      reading.recheck();
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('are left out where the browser has no highlight registry', () => {
    const poor = new Proxy(window, {
      get: (view, key): unknown => (key === 'CSS' ? {} : Reflect.get(view, key)),
    });
    const before = markupOf(document);
    const painter = makePainter(poor, {
      tokens: readMarkTokens(tokens),
      random: Math.random,
      signal: new AbortController().signal,
    });
    painter.paint([{ kind: 'single', theme: 'light', ranges: [] }], 'full');
    painter.paintCurrent(undefined);
    expect(CSS.highlights.size).toBe(0);
    expect(markupOf(document)).toBe(before);
  });
});
