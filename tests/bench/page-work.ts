/**
 * What is timed inside a page. Every way does its work on the same text in one run, taking turns, so that only ratios
 * count: absolute times say more about the machine than about us. Bundled and handed to the page; it never ships.
 */
import tokens from '@/assets/tokens.css?raw';
import { pageWords } from '@/components/page-words';
import { english } from '@/components/texts';
import { makeWords } from '@/components/words';
import type { ActorMentions } from '@/core/claims/article-check';
import { fileClaimSet } from '@/core/claims/claim-set';
import { findFreeNames } from '@/core/claims/free-names';
import { compileActors } from '@/core/matching/compile-actors';
import { findMentions } from '@/core/matching/find-mentions';
import { openActors, type ActorIndex } from '@/core/matching/open-actors';
import { findWords } from '@/core/text/find-words';
import type { Span } from '@/core/text/span';
import { marksOf } from '@/page/marking/mark';
import { readMarkTokens } from '@/page/marking/mark-tokens';
import { makePainter } from '@/page/marking/paint-marks';
import { placeMarks, toPainted } from '@/page/marking/placed-mark';
import { makeThemeFinder } from '@/page/reading/theme-behind';
import type { CheckedArticle } from '@/page/reading/marking-half';
import { findArticle, readFound, type ArticleWords, type FoundArticle } from '@/page/reading/read-article';
import { readAlong } from '@/page/reading/read-along';
import { makeVisibilityTest } from '@/page/reading/visible-to-reader';
import { startWholeMarking } from '@/tests/support/start-whole-marking';

/** Round by round, in milliseconds. */
export type Times<Way extends string> = Readonly<Record<Way, readonly number[]>>;
export type ReadTimes = {
  readonly nodes: number;
  readonly units: number;
  readonly marks: number;
  /** What the first call costs on a page that nothing has warmed up. */
  readonly cold: number;
  readonly times: Times<'bodyFloor' | 'find' | 'floor' | 'mark' | 'markFresh'>;
};

export type PageWork = {
  read(names: readonly string[], rounds: number): ReadTimes;
  /** Ours, warmed up: what the page itself does, and with the search for names in the same thread, too. */
  markNames(names: readonly string[]): {
    readonly inPage: number;
    readonly inAll: number;
    readonly marks: number;
  };
  /** Reads along for good, as the content script does; resolves when the page is marked. */
  readAlong(names: readonly string[]): Promise<void>;
  /** A thousand lines put in and taken out again, observers included. */
  edit(): Promise<number>;
  /** The longest time the page waited for its turn while `work` runs, in milliseconds. */
  longestWait(names: readonly string[]): Promise<number>;
};

const work: PageWork = {
  read(names, rounds) {
    const start = performance.now();
    const found = find();
    const cold = performance.now() - start;
    const seen = makeVisibilityTest();
    const { article } = readFound(found, { isVisible: seen });
    const index = indexOf(names);
    const actors = mentionsIn(article, index);
    const spans = actors
      .flatMap(({ mentions }) => mentions)
      .toSorted((one, other) => one.start - other.start);
    const answer = JSON.stringify(checkedWith(actors));
    const paintKnown = makePainting(found, () => seen);
    const paintFresh = makePainting(found, makeVisibilityTest);
    const times = takeTurns(rounds, {
      bodyFloor: () => void floor(document.body, []),
      find: () => void find(),
      floor: () => void floor(found.root, spans),
      mark: () => paintKnown(answer),
      markFresh: () => paintFresh(answer),
    });
    const nodes = document.evaluate('count(.//text())', found.root).numberValue;
    return { nodes, units: article.text.length, marks: spans.length, cold, times };
  },

  markNames(names) {
    const found = find();
    const index = indexOf(names);
    const seen = makeVisibilityTest();
    const paint = makePainting(found, () => seen);
    const { article } = readFound(found, { isVisible: seen });
    const answer = JSON.stringify(checkedWith(mentionsIn(article, index)));
    const inPage = timeOf(() => paint(answer));
    const inAll = timeOf(() => {
      const read = readFound(found, { isVisible: seen });
      paint(JSON.stringify(checkedWith(mentionsIn(read.article, index))));
    });
    return { inPage, inAll, marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) };
  },

  async readAlong(names) {
    const index = indexOf(names);
    const { article } = readFound(find(), { isVisible: () => true });
    const known = { text: article.text, answer: JSON.stringify(checkedWith(mentionsIn(article, index))) };
    await nextTurn();
    readAlong(window, {
      check: async (asked) => {
        // Written and read as a message is; the background's own time is not the page's.
        const question = JSON.stringify(asked);
        await nextTurn();
        const isKnown = asked.text === known.text && question !== '';
        return readAnswer(isKnown ? known.answer : JSON.stringify(checkedWith([])));
      },
      loadMarking: () => Promise.resolve(startWholeMarking),
      tellNone: () => undefined,
      fetchPart: () => undefined,
      openPanel: () => undefined,
      isAlive: () => true,
      random: Math.random,
      signal: new AbortController().signal,
    });
  },

  async edit() {
    const root = document.querySelector('article') ?? document.body;
    const start = performance.now();
    for (let count = 0; count < 1_000; count += 1) {
      const line = document.createElement('p');
      line.textContent = 'A line comes and goes again.';
      root.append(line);
      line.remove();
    }
    await Promise.resolve();
    return performance.now() - start;
  },

  async longestWait(names) {
    await work.readAlong(names);
    const { port1, port2 } = new MessageChannel();
    let longest = 0;
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    const end = performance.now() + 20_000;
    while (CSS.highlights.size === 0 && performance.now() < end) await nextTurn();
    await nextTurn();
    port1.close();
    return longest;
  },
};

Reflect.set(globalThis, 'pageWork', work);

function readAnswer(answer: string): CheckedArticle {
  return JSON.parse(answer) as CheckedArticle;
}

/** Median of some runs, after as many that do not count. */
function timeOf(run: () => void): number {
  const times: number[] = [];
  for (let round = 0; round < 14; round += 1) {
    document.body.getBoundingClientRect();
    const start = performance.now();
    run();
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times.slice(7).toSorted((one, other) => one - other)[3] ?? Number.NaN;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

function find(): FoundArticle {
  const steps = findArticle(document, { isVisible: makeVisibilityTest() });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if (step.value === undefined) throw new Error('Not an article.');
  return step.value;
}

/** Walk the text, read every unit, make as many ranges and one highlight: less cannot be done. */
function floor(root: Element, spans: readonly Span[]): number {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let units = 0;
  let sum = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const { data } = node;
    nodes.push(node);
    starts.push(units);
    for (let at = 0; at < data.length; at += 1) sum += data.charCodeAt(at);
    units += data.length;
  }
  const highlight = new Highlight();
  let at = 0;
  for (const { start, end } of spans) {
    while ((starts[at + 1] ?? units) <= start) at += 1;
    const node = nodes[at];
    if (node === undefined) break;
    const startOffset = start - (starts[at] ?? 0);
    const endOffset = Math.min(node.length, startOffset + end - start);
    highlight.add(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
  }
  CSS.highlights.set('floor', highlight);
  return sum;
}

/** From collecting the blocks to the painted highlights, question written and answer read; nothing kept from before. */
function makePainting(
  found: FoundArticle,
  visibility: () => (element: Element) => boolean,
): (answer: string) => void {
  const { signal } = new AbortController();
  const painter = makePainter(window, { tokens: readMarkTokens(tokens), random: Math.random, signal });
  const themeOf = makeThemeFinder();
  return (answer) => {
    const article = readFound(found, { isVisible: visibility() });
    JSON.stringify({ method: 'check', argument: article.article });
    const checked = readAnswer(answer);
    const placed = placeMarks(article, marksOf(checked));
    painter.paint(
      placed.flatMap((mark) => toPainted(window, mark, themeOf) ?? []),
      'underline',
    );
  };
}

function indexOf(names: readonly string[]): ActorIndex {
  const actors = names.map((name, at) => ({ id: `actor-${at}`, name, kind: 'object' as const, aliases: [] }));
  const pack = {
    format: 'second-source/claim-pack',
    version: 1,
    id: 'names',
    title: 'Names',
    language: 'en',
    asOf: '2031-05-01',
    reports: [],
    origins: [],
    claims: [],
    evidence: [],
    relations: [],
  } as const;
  const index = openActors(compileActors(fileClaimSet([{ ...pack, actors }])));
  if (index === undefined) throw new Error('The names could not be compiled.');
  return index;
}

function mentionsIn({ text, blocks }: ArticleWords, index: ActorIndex): readonly ActorMentions[] {
  const groups = new Map<number, Span[]>();
  const page = { text, words: findWords(text), blocks };
  for (const { actor, start, end } of findMentions(index, page, { everybodyIntroduced: true })) {
    groups.set(actor, [...(groups.get(actor) ?? []), { start, end }]);
  }
  return [...groups].map(([actor, mentions]) => {
    const { id, name } = index.actorAt(actor);
    return { id, name, mentions };
  });
}

/** As the background tells it: of very many names the first. */
function checkedWith(actors: readonly ActorMentions[]): CheckedArticle {
  const free = findFreeNames(actors, []);
  const marks = actors.map(({ name, mentions }) => ({
    name,
    role: null,
    claims: null,
    isOwn: false,
    places: mentions.filter((mention) => free.has(mention)).flatMap(({ start, end }) => [start, end]),
  }));
  return {
    marks: { claims: [], actors: marks },
    notes: [],
    loudness: 'underline',
    words: pageWords(makeWords(english, 'en-GB'), 'card.openPanel'),
  };
}

/** In rounds: the engine makes long programs quick later than short ones, and the floor is the shortest of all. */
const warmUps = 30;

/** Each way in turn, some times before it counts; the page's layout is settled before and after. */
function takeTurns<Way extends string>(rounds: number, ways: Readonly<Record<Way, () => void>>): Times<Way> {
  const times = Object.fromEntries(Object.keys(ways).map((way) => [way, [] as number[]])) as Record<
    Way,
    number[]
  >;
  const order = Object.keys(ways) as Way[];
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const way of round % 2 === 0 ? order : order.toReversed()) {
      document.body.getBoundingClientRect();
      const start = performance.now();
      ways[way]();
      document.body.getBoundingClientRect();
      if (round >= 0) times[way].push(performance.now() - start);
    }
  }
  return times;
}
