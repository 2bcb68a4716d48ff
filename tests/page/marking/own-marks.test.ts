import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import tokens from '@/assets/tokens.css?raw';
import { readMarkTokens } from '@/page/marking/mark-tokens';
import { makeOwnPainter } from '@/page/marking/paint-own';
import { markupOf } from '@/tests/page/open-page';
import { filler, markedWords, showArticle, startReading, until, type Known } from '@/tests/page/read-in-test';

const shared = 'The ferry to Lowmark opened on the first of May.';
const own = 'The pier was paid for by the council of Fennick.';
const noted = 'Nobody asked the fishermen of the bay.';
const body = `${filler}<p>${shared}</p><p><span id="own">${own}</span></p><p><span id="noted">${noted}</span></p>`;
const known: Known = {
  claims: [{ words: shared }, { words: own, isOwn: true, verdict: 'conflicting' }],
  notes: [noted],
};

const roots = vi.spyOn(Element.prototype, 'attachShadow');
afterEach(() => void roots.mockClear());

/** The drawing's root is closed to everybody but who made it. */
function drawing(): SVGSVGElement | undefined {
  const open = roots.mock.results.flatMap(({ value }) => {
    const found = value instanceof ShadowRoot && value.host.isConnected ? value.querySelector('svg') : null;
    return found === null || found.closest('section') !== null ? [] : [found];
  });
  return open.at(-1);
}

function shapes(kind: 'line' | 'corner'): readonly DOMRect[] {
  return [...(drawing()?.querySelectorAll(`.${kind}`) ?? [])].map((path) => path.getBoundingClientRect());
}

function hosts(): readonly Element[] {
  return [...document.documentElement.children].filter(({ localName }) => localName === 'div');
}

const boxOf = (id: string): DOMRect => {
  const words = document.createRange();
  words.selectNodeContents(document.querySelector(`#${id}`) ?? document.body);
  return words.getBoundingClientRect();
};

/** How far the drawn line is from the foot of the words, and from both of their ends. In pixels. */
function distance(): number {
  const [line] = shapes('line');
  const words = boxOf('own');
  if (line === undefined) return Infinity;
  return Math.max(
    Math.abs((line.top + line.bottom) / 2 - words.bottom),
    Math.abs(line.left - words.left),
    // A wave ends with its last whole half.
    Math.abs(line.right - words.right) - 6,
  );
}

async function read(what: Known = known): Promise<ReturnType<typeof startReading>> {
  await page.viewport(900, 700);
  showArticle(body);
  const reading = startReading(what);
  await until(
    () => drawing() !== undefined || (what.overlay === false && markedWords().dashed !== undefined),
    Boolean,
  );
  return reading;
}

describe("the reader's own marks", () => {
  it('never stand where the page can read: not in its registry, not in its elements', async () => {
    await read();
    expect(markedWords()).toEqual({ dashed: [shared] });
    expect(hosts()).toHaveLength(1);
    const [host] = hosts();
    expect([host?.shadowRoot, host?.childNodes.length, host?.getAttributeNames()]).toEqual([null, 0, []]);
    const { x, y } = boxOf('own');
    expect(document.elementsFromPoint(x + 5, y + 5)).not.toContain(host);
  });

  it('lie under their own words', async () => {
    await read();
    expect(distance()).toBeLessThan(3);
    expect(shapes('corner')[0]?.right).toBeCloseTo(boxOf('noted').right, 0);
  });

  it.each<readonly [string, () => void]>([
    ['a scroll', () => scrollTo(0, 120)],
    ['another size of the words', () => void (document.querySelector('article')!.style.fontSize = '23px')],
    [
      'something that comes in above',
      () => document.querySelector('article')?.prepend(document.createElement('hr'), 'x'),
    ],
    ['a change of the width', () => void (document.querySelector('main')!.style.width = '420px')],
    ['a shift to the side', () => void (document.querySelector('main')!.style.marginInlineStart = '90px')],
    ['a page zoomed by its style', () => void (document.documentElement.style.zoom = '1.5')],
  ])('follow %s', async (_, change) => {
    await read();
    document.body.style.minHeight = '3000px';
    change();
    expect(await until(distance, (far) => far < 4, 2_000)).toBeLessThan(4);
    document.body.style.minHeight = '';
    document.documentElement.style.zoom = '';
    scrollTo(0, 0);
  });

  it('stay inside a box that scrolls by itself', async () => {
    await read();
    const box = document.querySelector('article');
    box?.setAttribute('style', 'height:120px;overflow:auto;display:block');
    expect(
      await until(
        () => shapes('line').length,
        (count) => count === 0,
      ),
    ).toBe(0);
    box?.scrollTo(0, 1_000);
    expect(await until(distance, (far) => far < 4)).toBeLessThan(4);
  });

  it('leave clicks to the page', async () => {
    await read();
    const clicked: string[] = [];
    const words = document.querySelector<HTMLElement>('#own');
    words?.addEventListener('click', ({ target }) =>
      clicked.push(target instanceof Element ? target.id : ''),
    );
    await userEvent.click(page.elementLocator(words ?? document.body));
    expect(clicked).toEqual(['own']);
  });

  it('have a card that says whose they are', async () => {
    await read();
    await userEvent.hover(page.elementLocator(document.querySelector('#own') ?? document.body));
    await until(hosts, ({ length }) => length === 2);
    expect(textOfCard()).toContain('From a pack of your own library');
  });

  it('say of a note only that there is one, and open the panel', async () => {
    const { told } = await read();
    await userEvent.hover(page.elementLocator(document.querySelector('#noted') ?? document.body));
    await until(hosts, ({ length }) => length === 2);
    expect(textOfCard()).toBe('You have a note hereOpen in side panel');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}{Alt>}{Enter}{/Alt}{Enter}');
    expect(told).toEqual(['panel']);
  });

  it('are gone when the reader turns them off, and nothing of them is left', async () => {
    const { know, reading, asked } = await read();
    know({ ...known, overlay: false });
    reading.recheck();
    await until(
      () => asked.length,
      (count) => count > 1,
    );
    expect(await until(hosts, ({ length }) => length === 0)).toEqual([]);
    expect(markedWords()).toEqual({ dashed: [shared] });
  });

  it('leave the page as it was', async () => {
    await page.viewport(900, 700);
    showArticle(body);
    const before = markupOf(document);
    const { end } = startReading(known);
    await until(() => drawing() !== undefined, Boolean);
    end();
    expect(markupOf(document)).toBe(before);
  });

  it('come back when the page throws them out, and give up on one that does so again and again', async () => {
    await read();
    hosts()[0]?.remove();
    expect(await until(hosts, ({ length }) => length === 1)).toHaveLength(1);
    for (let round = 0; round < 8; round += 1) {
      hosts()[0]?.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(hosts()).toEqual([]);
  });

  it('are so many at most; then names give way to claims and notes', () => {
    const paragraph = document.createElement('p');
    paragraph.textContent = own;
    document.body.append(paragraph);
    const node = paragraph.firstChild;
    if (!(node instanceof Text)) throw new Error('No words.');
    const actor = { name: 'The pier', role: null, claims: null, isOwn: true, places: [] };
    const name = { start: 0, end: 8, kind: 'actor' as const, isOwn: true, actor };
    const note = { start: 9, end: own.length, kind: 'note' as const, isOwn: true as const };
    const marks = [...Array.from({ length: 700 }, () => name), note].map((mark) => {
      const parts = [{ node, offset: mark.start, text: own.slice(mark.start, mark.end), apart: false }];
      return { placed: { mark, parts }, theme: 'light' as const };
    });
    const end = new AbortController();
    makeOwnPainter(window, { tokens: readMarkTokens(tokens), signal: end.signal }).paint(marks, 'underline');
    const strokes = (kind: string): number =>
      drawing()?.querySelector(`.${kind}`)?.getAttribute('d')?.match(/M/g)?.length ?? 0;
    expect([strokes('corner'), strokes('line')]).toEqual([1, 599]);
    end.abort();
    paragraph.remove();
  });

  it('go from words that the page has changed', async () => {
    await read();
    const words = document.querySelector('#own')?.firstChild;
    if (words instanceof Text) words.data = 'The pier was paid for by nobody.';
    expect(
      await until(
        () => shapes('line').length,
        (count) => count === 0,
      ),
    ).toBe(0);
  });
});

function textOfCard(): string {
  const cards = roots.mock.results.flatMap(({ value }) =>
    value instanceof ShadowRoot ? (value.querySelector('.card')?.textContent ?? []) : [],
  );
  return cards.at(-1) ?? '';
}
