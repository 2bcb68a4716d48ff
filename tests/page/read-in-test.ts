/** Runs the whole reading and marking in the test's own page, with a checker that knows the words it is told. */
import { onTestFinished } from 'vitest';
import { pageWords } from '@/components/page-words';
import { english } from '@/components/texts';
import { makeWords } from '@/components/words';
import type { Match } from '@/core/claims/article-check';
import { markPage } from '@/core/claims/mark-page';
import type { Loudness } from '@/core/claims/page-state';
import type { Span } from '@/core/text/span';
import type { CheckedArticle } from '@/page/reading/marking-half';
import type { ArticleWords } from '@/page/reading/read-article';
import { readAlong, type ReadingAlong } from '@/page/reading/read-along';
import { makeCheck, makeMatch } from '@/tests/support/make-match';
import { startWholeMarking } from '@/tests/support/start-whole-marking';

export type KnownWords = Partial<Match> & { readonly words: string; readonly isOwn?: boolean };
export type Known = {
  readonly claims?: readonly KnownWords[];
  /** Actor's name → words that name it. */
  readonly actors?: Readonly<Record<string, readonly string[]>>;
  readonly loudness?: Loudness;
  /** Words at which the reader has noted something. */
  readonly notes?: readonly string[];
  readonly overlay?: boolean;
};

/** Put before and after the words under test, so that the page is an article. */
export const filler = Array.from(
  { length: 4 },
  (_, at) => `<p>Line ${at} of the report says that the ferry came late on Monday morning.</p>`,
).join('');

/** Shows an article in the test's page until the test is over. */
export function showArticle(body: string, style = ''): HTMLElement {
  const parsed = new DOMParser().parseFromString(
    `<style>${style}</style><article>${body}</article>`,
    'text/html',
  );
  const meta = document.createElement('meta');
  meta.setAttribute('property', 'og:type');
  meta.content = 'article';
  document.head.append(meta);
  const box = document.createElement('main');
  box.append(...parsed.head.childNodes, ...parsed.body.childNodes);
  document.body.append(box);
  onTestFinished(() => {
    meta.remove();
    box.remove();
  });
  const article = box.querySelector('article');
  if (article === null) throw new Error('No article.');
  return article;
}

export type TestReading = {
  readonly reading: ReadingAlong;
  /** The texts that were asked about. */
  readonly asked: readonly string[];
  readonly told: readonly ('none' | 'panel')[];
  readonly end: () => void;
  /** What is known from now on. */
  readonly know: (known: Known) => void;
  /** Set to false to play the orphan. */
  isAlive: boolean;
};

export function startReading(known: Known, marking = startWholeMarking): TestReading {
  const end = new AbortController();
  const asked: string[] = [];
  const told: ('none' | 'panel')[] = [];
  const state = { known, isAlive: true };
  const reading = readAlong(window, {
    check: (article) => {
      asked.push(article.text);
      return Promise.resolve(checkOf(article, state.known));
    },
    loadMarking: () => Promise.resolve(marking),
    tellNone: () => told.push('none'),
    fetchPart: () => undefined,
    openPanel: () => told.push('panel'),
    isAlive: () => state.isAlive,
    random: Math.random,
    signal: end.signal,
  });
  onTestFinished(() => end.abort());
  return {
    reading,
    asked,
    told,
    end: () => end.abort(),
    know: (next) => void (state.known = next),
    get isAlive() {
      return state.isAlive;
    },
    set isAlive(isAlive) {
      state.isAlive = isAlive;
    },
  };
}

function checkOf(
  { text, date }: ArticleWords,
  { claims = [], actors = {}, loudness = 'underline', notes = [], overlay = true }: Known,
): CheckedArticle {
  const found = claims
    .flatMap(({ words, isOwn = false, ...match }) =>
      spansOf(text, words)
        .slice(0, 1)
        .map((span) => ({ ...makeMatch({ ...match, ...span }), isOwn })),
    )
    .toSorted((one, other) => one.start - other.start);
  const named = Object.entries(actors).map(([name, words]) => ({
    id: name.toLowerCase().replace(/\W+/g, '-'),
    name,
    mentions: words.flatMap((each) => spansOf(text, each)),
    isOwn: false,
  }));
  return {
    marks: markPage(
      {
        article: { text, date },
        check: { ...makeCheck(), matches: found, actors: named },
        overlay,
        claimSet: { packs: new Map() },
        asOf: '2031-05-04',
        today: '2031-06-01',
      },
      words,
    ),
    notes: (overlay ? notes : []).flatMap((noted) => spansOf(text, noted).slice(0, 1)),
    loudness,
    words: pageWords(words, 'card.openPanel'),
  };
}

const words = makeWords(english, 'en-GB');

function spansOf(text: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    spans.push({ start, end: start + words.length });
  }
  return spans;
}

/** The words under every mark, as the page itself can read them: by underline style, or `tint` for the current match. */
export function markedWords(): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    const words = [...highlight].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
    const style = lineOf(name);
    found[style] = [...(found[style] ?? []), ...words];
  }
  return found;
}

function lineOf(name: string): string {
  const css = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  const rule = css.find(
    (text) => text.includes(`::highlight(${name})`) && !text.startsWith('@') && text.includes('underline'),
  );
  // The browser leaves `solid` out when it writes a rule down.
  return rule === undefined ? 'tint' : (/wavy|double|dashed|dotted/.exec(rule)?.[0] ?? 'solid');
}

/** Waits until what `read` finds is as expected, or says what it is after a second or two. */
export async function until<T>(read: () => T, isIt: (value: T) => boolean, within = 2_500): Promise<T> {
  const end = performance.now() + within;
  for (;;) {
    const value = read();
    if (isIt(value) || performance.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export function isMarked(words: string): () => boolean {
  return () => Object.values(markedWords()).flat().includes(words);
}
