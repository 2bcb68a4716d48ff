/** The entry of the bundle that real pages are read and marked with in a browser. */
import { pageWords } from '@/components/page-words';
import { english } from '@/components/texts';
import { makeWords } from '@/components/words';
import { readArticle, type ArticleWords } from '@/page/reading/read-article';
import type { CheckedArticle } from '@/page/reading/marking-half';
import { readAlong } from '@/page/reading/read-along';
import { makeVisibilityTest } from '@/page/reading/visible-to-reader';
import { startWholeMarking } from '@/tests/support/start-whole-marking';

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
    check: ({ text }) =>
      Promise.resolve({
        marks: marksOf(text),
        notes: [],
        loudness: 'full',
        words: pageWords(makeWords(english, 'en-GB'), 'card.openPanel'),
      }),
    loadMarking: () => Promise.resolve(startWholeMarking),
    tellNone: () => undefined,
    fetchPart: () => undefined,
    openPanel: () => undefined,
    isAlive: () => true,
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

function marksOf(text: string): CheckedArticle['marks'] {
  const places = [...text.matchAll(/[\p{Lu}\p{Lo}]\p{L}{3,}/gu)].flatMap(({ 0: word, index }) => [
    index,
    index + word.length,
  ]);
  return { claims: [], actors: [{ name: 'Word', role: null, claims: null, isOwn: false, places }] };
}
