import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import axe from 'axe-core';
import tokens from '@/assets/tokens.css?raw';
import { pageWords } from '@/components/page-words';
import { english as texts } from '@/components/texts';
import { makeWords } from '@/components/words';
import type { ClaimOnPage } from '@/core/claims/page-marks';
import { sayClaimCard } from '@/core/claims/say-claim-card';
import { buildActorCard, buildClaimCard, buildNoteCard } from '@/page/marking/build-card';
import { showCard } from '@/page/marking/show-card';
import type { Theme } from '@/page/reading/theme-behind';
import { markupOf } from '@/tests/page/open-page';
import { filler, isMarked, showArticle, startReading, until } from '@/tests/page/read-in-test';
import { makeItem, makeMatch } from '@/tests/support/make-match';

const claim = 'The storm closed eleven harbours.';
const match = makeMatch({
  verdict: 'conflicting',
  claim: { pack: 'storm', id: 'harbours', text: 'The storm closed at least 12 harbours.' },
  conflicting: [makeItem({ kind: 'conflict', about: 'figure', quote: 'at least 12 harbours are closed' })],
  differs: [{ slot: 'figure', page: 'eleven', other: 'at least 12' }],
});
const english = makeWords(texts, 'en-GB');
const situation = {
  sentence: claim,
  pageDate: '2031-05-03',
  asOf: '2031-05-04',
  today: '2031-06-01',
  isOwn: false,
};
const onPage: ClaimOnPage = {
  start: 0,
  end: claim.length,
  verdict: match.verdict,
  claim: match.claim,
  isOwn: false,
  card: sayClaimCard(match, situation, english),
};

type Shown = {
  readonly content: HTMLElement;
  readonly host: HTMLElement;
  readonly pressed: () => number;
  readonly lost: () => number;
  readonly end: () => void;
};

function show(theme: Theme = 'light'): Shown {
  const end = new AbortController();
  const count = { pressed: 0, lost: 0 };
  const content = buildClaimCard(document, onPage, {
    words: pageWords(english, 'card.openPanel'),
    isNoted: false,
    openPanel: () => (count.pressed += 1),
    nextConflict: 'Alt C',
  });
  const card = showCard(window, {
    tokens,
    theme,
    content,
    lines: () => [{ left: 20, top: 20, right: 400, bottom: 44 }],
    signal: end.signal,
    onLost: () => (count.lost += 1),
  });
  card.place();
  onTestFinished(() => end.abort());
  return {
    content,
    host: card.element,
    pressed: () => count.pressed,
    lost: () => count.lost,
    end: () => end.abort(),
  };
}

/** Nodes of ours in the page: the host has no attribute but the one that makes it a popover. */
function hosts(): readonly Element[] {
  return [...document.documentElement.children].filter(({ localName }) => localName === 'div');
}

describe('a card', () => {
  it('says verdict, claim, this page, the reports, the sources and their age', () => {
    const { content } = show();
    const said = content.innerText.replace(/[\s\u2009]+/g, ' ');
    expect(said).toBe(
      'Conflicting on the figure The storm closed at least 12 harbours. ' +
        'This page 3 May 2031 The storm closed eleven harbours. ' +
        'Harbour Weekly 2 May 2031 at least 12 harbours are closed ' +
        '1 report differs. It does not say where it has it from. ' +
        'Reports of 2 May 2031, 30 days ago; packs as of 4 May 2031 Open in side panel Alt C next conflict ' +
        'corroborated conflicting contested one report name',
    );
    expect([...content.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'eleven',
      'at least 12',
    ]);
  });

  it('is in the top layer, 376 px wide, below its sentence', () => {
    const { host, content } = show();
    expect(host.matches(':popover-open')).toBe(true);
    const box = content.getBoundingClientRect();
    expect([box.width, box.left, box.top]).toEqual([376, 20, 54]);
  });

  it('neither moves nor covers anything of the page beside itself', () => {
    const before = [document.documentElement.scrollHeight, document.documentElement.scrollWidth];
    const { content } = show();
    expect([document.documentElement.scrollHeight, document.documentElement.scrollWidth]).toEqual(before);
    content.style.width = '100px';
    const { top } = content.getBoundingClientRect();
    expect(document.elementFromPoint(60, top + 20)?.matches('html > div')).toBe(true);
    expect(document.elementFromPoint(300, top + 20)?.matches('html > div')).toBe(false);
  });

  it('shows nothing of itself to the page but one empty element', () => {
    const { host } = show();
    expect(host.shadowRoot).toBeNull();
    expect(host.childNodes.length).toBe(0);
    expect(host.getAttributeNames()).toEqual(['popover']);
    expect(document.body.innerText).not.toContain('Conflicting');
  });

  it('keeps its look under hostile rules of the page', () => {
    const style = document.createElement('style');
    style.textContent =
      'div, [popover], html > * { display: none !important; opacity: 0 !important; transform: scale(0) !important; font: 99px x !important; color: red !important }';
    document.head.append(style);
    onTestFinished(() => style.remove());
    const { host, content } = show();
    expect(content.getBoundingClientRect().width).toBe(376);
    expect(host.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
    expect(getComputedStyle(content).fontSize).toBe('13px');
    expect(getComputedStyle(content).color).toBe('rgb(28, 29, 31)');
  });

  it('opens the panel for the reader, not for a script', async () => {
    const { content, pressed } = show();
    const button = content.querySelector('button');
    button?.click();
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(pressed()).toBe(0);
    button?.focus();
    await userEvent.keyboard('{Enter}');
    expect(pressed()).toBe(1);
  });

  it.each([
    ['puts an attribute on it', (host: HTMLElement) => host.setAttribute('style', 'opacity: 0')],
    ['removes it', (host: HTMLElement) => host.remove()],
    ['closes it', (host: HTMLElement) => host.hidePopover()],
    ['empties the page', (host: HTMLElement) => host.parentElement?.removeChild(host)],
  ])('says so when the page %s', async (_, tamper) => {
    const { host, lost } = show();
    tamper(host);
    expect(await until(lost, (count) => count > 0, 200)).toBeGreaterThan(0);
  });

  it('is gone when its signal aborts', () => {
    const before = markupOf(document);
    const { end } = show();
    expect(markupOf(document)).not.toBe(before);
    end();
    expect(markupOf(document)).toBe(before);
  });

  it.each(['light', 'dark'] as const)('has no fault that axe knows, on %s paper', async (theme) => {
    expect(await faultsOf(show(theme).content)).toEqual([]);
  });

  it.each([
    ['of a name', () => buildActorCard(document, varga, words)],
    ['of a note', () => buildNoteCard(document, tools)],
    ['in Arabic', () => buildClaimCard(document, onPage, { ...tools, words: { ...words, language: 'ar' } })],
    ['of an own claim with a note', () => buildClaimCard(document, own, { ...tools, isNoted: true })],
  ])('%s has no fault that axe knows', async (_, build) => {
    const end = new AbortController();
    onTestFinished(() => end.abort());
    const content = build();
    showCard(window, {
      tokens,
      theme: 'light',
      content,
      lines: () => [{ left: 20, top: 20, right: 400, bottom: 44 }],
      signal: end.signal,
      onLost: () => undefined,
    }).place();
    expect(await faultsOf(content)).toEqual([]);
  });

  it('of a name says who it is and how much the library says of it', () => {
    const card = buildActorCard(document, varga, words);
    expect([...card.children].map(({ textContent }) => textContent)).toEqual([
      'Mila Varga',
      'harbour master of Lowmark',
      '2 claims about this person in your library',
    ]);
  });

  it('turns round for a language that is written from the right', () => {
    const card = buildClaimCard(document, onPage, { ...tools, words: { ...words, language: 'ar' } });
    expect([card.dir, card.lang]).toEqual(['rtl', 'ar']);
    expect([...card.querySelectorAll('dd')].map(({ dir }) => dir)).toEqual(['auto', 'auto']);
    expect(card.querySelector<HTMLElement>('.claim')?.dir).toBe('auto');
  });
});

const words = pageWords(english, 'card.openPanel');
const tools = { words, openPanel: () => undefined, nextConflict: undefined, isNoted: false };
const varga = {
  name: 'Mila Varga',
  role: 'harbour master of Lowmark',
  claims: '2 claims about this person in your library',
  isOwn: false,
  places: [],
};
const own: ClaimOnPage = {
  ...onPage,
  isOwn: true,
  card: sayClaimCard(match, { ...situation, isOwn: true }, english),
};

/** axe cannot look into a closed root: the same nodes with the same sheets stand in an open one. */
async function faultsOf(content: HTMLElement): Promise<readonly string[]> {
  const open = document.createElement('div');
  const root = open.attachShadow({ mode: 'open' });
  const from = content.getRootNode();
  if (from instanceof ShadowRoot) root.adoptedStyleSheets = [...from.adoptedStyleSheets];
  root.append(content);
  document.body.append(open);
  onTestFinished(() => open.remove());
  const { violations } = await axe.run(open, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  const ours = violations.filter(({ id }) => id !== 'region');
  return ours.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describe('a card on a page', () => {
  const target = `${filler}<p><span id="claim">${claim}</span> The rest stayed open.</p>`;

  async function read(): Promise<ReturnType<typeof startReading>> {
    await page.viewport(900, 700);
    showArticle(target);
    const reading = startReading({ claims: [{ ...match, words: claim }], actors: { Rest: ['The rest'] } });
    await until(isMarked(claim), Boolean);
    return reading;
  }

  it('opens when the pointer rests on a claim and closes when it leaves', async () => {
    await read();
    const before = markupOf(document);
    await userEvent.hover(page.elementLocator(document.querySelector('#claim') ?? document.body));
    expect(await until(hosts, ({ length }) => length === 1)).toHaveLength(1);
    await userEvent.hover(page.elementLocator(document.querySelector('p') ?? document.body), {
      position: { x: 2, y: 2 },
    });
    expect(await until(hosts, ({ length }) => length === 0)).toHaveLength(0);
    expect(markupOf(document)).toBe(before);
  });

  it('does not open in passing', async () => {
    await read();
    await userEvent.hover(page.elementLocator(document.querySelector('#claim') ?? document.body));
    await userEvent.hover(page.elementLocator(document.querySelector('p') ?? document.body), {
      position: { x: 2, y: 2 },
    });
    expect(await until(hosts, ({ length }) => length === 1, 600)).toHaveLength(0);
  });

  it('closes when the words under it are changed', async () => {
    await read();
    await userEvent.hover(page.elementLocator(document.querySelector('#claim') ?? document.body));
    await until(hosts, ({ length }) => length === 1);
    const words = document.querySelector('#claim')?.firstChild;
    if (words instanceof Text) words.data = 'The storm closed nothing at all.';
    expect(await until(hosts, ({ length }) => length === 0)).toHaveLength(0);
    expect(isMarked(claim)()).toBe(false);
  });

  it('ends with the reading', async () => {
    const { end } = await read();
    await userEvent.hover(page.elementLocator(document.querySelector('#claim') ?? document.body));
    await until(hosts, ({ length }) => length === 1);
    end();
    expect(hosts()).toHaveLength(0);
  });
});
