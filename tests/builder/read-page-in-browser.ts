/** The entry of the bundle that real pages are read and marked with in a browser. */
import tokens from '@/assets/tokens.css?raw';
import { noOwnMarks } from '@/core/claims/own-marks';
import { startMarking } from '@/page/marking/start-marking';
import { readArticle, type ArticleWords } from '@/page/reading/read-article';
import { readAlong } from '@/page/reading/read-along';
import { makeVisibilityTest } from '@/page/reading/visible-to-reader';

export function readPage(): ArticleWords | null {
  const page = readArticle(document, makeVisibilityTest());
  return page.read === 'article' ? page.article : null;
}

export type Marked = {
  readonly marks: number;
  readonly isSameWithMarks: boolean;
  readonly isSameAfterwards: boolean;
  readonly highlightsLeft: number;
};

/** Runs everything that runs in a page, with every capitalised word as a known name, and takes it back. */
export async function markPage(): Promise<Marked> {
  const before = new XMLSerializer().serializeToString(document);
  const isSame = (): boolean => new XMLSerializer().serializeToString(document) === before;
  const end = new AbortController();
  readAlong(window, {
    panelLabel: 'Open',
    check: ({ text }) =>
      Promise.resolve({
        check: checkOf(text),
        own: noOwnMarks,
        notes: [],
        overlay: true,
        asOf: null,
        loudness: 'full',
      }),
    loadMarking: () => Promise.resolve((view, options) => startMarking(view, { ...options, tokens })),
    tellNone: () => undefined,
    openPanel: () => undefined,
    isAlive: () => true,
    today: () => '2031-01-01',
    random: Math.random,
    signal: end.signal,
  });
  const countMarks = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  for (let round = 0; round < 100 && countMarks() === 0; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const marks = countMarks();
  const isSameWithMarks = isSame();
  end.abort();
  return { marks, isSameWithMarks, isSameAfterwards: isSame(), highlightsLeft: CSS.highlights.size };
}

type Check = Parameters<ReturnType<typeof startMarking>['show']>[1]['check'];

function checkOf(text: string): Check {
  const mentions = [...text.matchAll(/[\p{Lu}\p{Lo}]\p{L}{3,}/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const counts = { sentences: 0, withActors: 0, corroborated: 0, conflicting: 0, contested: 0, single: 0 };
  return {
    report: null,
    read: 'article',
    sentences: [],
    counts,
    actors: [{ id: 'word', name: 'Word', mentions }],
    matches: [],
  };
}
