/** The rows of the background: packs, index, articles, look-up. Sizes take turns in every round. */
import type { ArticleText } from '@/core/claims/article-check';
import type { SentArticle } from '@/messaging/protocol';
import { median, rowOfRatios, rowOfTimes, type BenchRow } from './bench-row';
import type { BenchBrowser } from './bench-browser';
import type { BuildTimes, LoadTimes, RestoreTimes } from './worker-work';
import { timeKeys } from './time-keys';
import { timePopup } from './time-popup';

/** One browser for each set of claims. */
export type Browsers = {
  /** With the pack that ships. */
  readonly bundled: BenchBrowser;
  readonly small: BenchBrowser;
  readonly large: BenchBrowser;
};
type Given = {
  readonly article: ArticleText;
  /** Of the bundled pack, inside the extension. */
  readonly packFile: string;
  readonly rounds: number;
  readonly bundledClaims: number;
};

const sizes = ['small', 'large', 'bundled'] as const;
type Size = (typeof sizes)[number];
/** Questions of one round, of which the median counts. */
const asksInRound = 5;

/** By the name with which `-- --only` asks for them. */
const sections = {
  packs: timeLoading,
  articles: timeArticles,
  cold: timeColdWorkers,
  index: timeIndex,
  'look-up': timeLookUp,
  popup: timePopups,
} as const;

/** `isAsked` expects the name of a section. */
export async function timeBackground(
  browsers: Browsers,
  given: Given,
  isAsked: (section: string) => boolean,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [name, time] of Object.entries(sections)) {
    if (isAsked(name)) rows.push(...(await time(browsers, given)));
  }
  return rows;
}

async function timeLoading(
  { bundled }: Browsers,
  { packFile, rounds, bundledClaims }: Given,
): Promise<readonly BenchRow[]> {
  const all: LoadTimes[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const times = await bundled.inWorker('loadPack', `/${packFile}`, round % 2 === 0);
    if (round >= 0) all.push(times);
  }
  const floor = all.map((times) => times.floor);
  const parts = (['fetch', 'parse', 'install'] as const)
    .map((part) => `${part} ${median(all.map((times) => times[part])).toFixed(0)}`)
    .join(', ');
  return [
    rowOfTimes(
      {
        what: `bundled pack (${bundledClaims} claims) loaded into an empty database`,
        budget: 300,
        peer: 'the same JSON put as one record',
        note: `fetched, parsed, checked, installed; ${parts} ms`,
      },
      all.map(({ whole }) => whole),
      floor,
    ),
    rowOfTimes(
      {
        what: 'the same until the first article can be answered',
        budget: null,
        peer: 'the same JSON put as one record',
        note: 'read back, checked again, index built',
      },
      all.map(({ ready }) => ready),
      floor,
    ),
  ];
}

async function timeArticles(
  browsers: Browsers,
  { article, rounds, bundledClaims }: Given,
): Promise<readonly BenchRow[]> {
  const asked = makeLists();
  const inside = makeLists();
  const floor: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    for (const size of turnOf(round)) {
      const browser = browsers[size];
      const [answers, checks, floors]: [number[], number[], number[]] = [[], [], []];
      for (let ask = 0; ask < asksInRound; ask += 1) {
        answers.push(await browser.askFromPage('check', questionOf(article)));
        const times = await browser.inWorker('check', article);
        checks.push(times.check);
        floors.push(times.floor);
      }
      if (round < 0) continue;
      asked[size].push(median(answers));
      inside[size].push(median(checks));
      if (size === 'small') floor.push(median(floors));
    }
  }
  const peer = 'the same text split and folded';
  const note = 'from the content script’s question to its answer with all verdicts';
  return [
    rowOfTimes(
      { what: '60 sentences against 100 claims, warm', budget: 100, peer, note },
      asked.small,
      floor,
    ),
    rowOfTimes(
      { what: '60 sentences against 10,000 claims, warm', budget: null, peer, note },
      asked.large,
      floor,
    ),
    rowOfRatios(
      { what: '10,000 claims against 100, warm', budget: 2, peer: '100 claims', note: 'round by round' },
      asked.large,
      asked.small,
    ),
    rowOfTimes(
      { what: `60 sentences against the bundled ${bundledClaims} claims, warm`, budget: null, peer, note },
      asked.bundled,
      floor,
    ),
    rowOfTimes(
      {
        what: 'of which the check itself, 100 claims',
        budget: null,
        peer,
        note: 'inside the worker, no messages',
      },
      inside.small,
      floor,
    ),
    rowOfTimes(
      {
        what: 'of which the check itself, 10,000 claims',
        budget: null,
        peer,
        note: 'inside the worker, no messages',
      },
      inside.large,
      floor,
    ),
  ];
}

async function timeColdWorkers(browsers: Browsers, { article, rounds }: Given): Promise<readonly BenchRow[]> {
  const [asked, unmet, floors] = [makeLists(), makeLists(), makeLists()];
  for (let round = -1; round < rounds; round += 1) {
    for (const size of turnOf(round)) {
      const browser = browsers[size];
      const floor = await askCold(browser, 'pageInfo', { read: 'not-an-article' });
      const answer = await askCold(browser, 'check', questionOf(article));
      const first = await askCold(browser, 'check', questionOf(article), 'forget');
      if (round < 0) continue;
      asked[size].push(answer);
      unmet[size].push(first);
      floors[size].push(floor);
    }
  }
  return [
    ...coldRows(asked, floors, { what: 'cold worker', note: 'about claims that pages have needed before' }),
    ...coldRows(unmet, floors, {
      what: 'cold worker, claims never met',
      note: 'no page has needed any claim before',
    }),
  ];
}

function coldRows(
  asked: Record<Size, readonly number[]>,
  floors: Record<Size, readonly number[]>,
  { what, note: met }: { readonly what: string; readonly note: string },
): readonly BenchRow[] {
  const peer = 'a stopped worker answering a question that needs no claims';
  const note = `the worker was stopped, its index kept; a page of the extension is open; ${met}`;
  const rowOf = (size: Size, claims: string, budget: number | null) =>
    rowOfTimes(
      { what: `60 sentences against ${claims}, ${what}`, budget, peer, note },
      asked[size],
      floors[size],
    );
  const ratio = {
    what: `10,000 claims against 100, ${what}`,
    budget: 2,
    peer: '100 claims',
    note: 'round by round',
  };
  return [
    rowOf('small', '100 claims', 400),
    rowOf('large', '10,000 claims', null),
    rowOfRatios(ratio, asked.large, asked.small),
    rowOf('bundled', 'the bundled pack', 400),
  ];
}

async function askCold(
  browser: BenchBrowser,
  method: 'check' | 'pageInfo',
  argument: unknown,
  memory: 'remember' | 'forget' = 'remember',
): Promise<number> {
  const stopped = await browser.workerBirth();
  await browser.stopWorker(memory === 'forget' ? () => browser.inWorker('forget') : undefined);
  const time = await browser.askFromPage(method, argument);
  if ((await browser.workerBirth()) === stopped) throw new Error('The worker that was stopped has answered.');
  return time;
}

async function timeIndex({ large }: Browsers, { rounds }: Given): Promise<readonly BenchRow[]> {
  const built: BuildTimes[] = [];
  const again: BuildTimes[] = [];
  const restored: RestoreTimes[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await large.stopWorker();
    restored.push(await large.inWorker('restore', round % 2 === 0));
    await large.stopWorker();
    built.push(await large.inWorker('build'));
    again.push(await large.inWorker('build'));
  }
  const kilobytes = ((restored[0]?.bytes ?? 0) / 1000).toFixed(0);
  const floor = restored.map((times) => times.floor);
  return [
    rowOfTimes(
      {
        what: 'index of 10,000 claims built',
        budget: 2_000,
        peer: 'all wordings folded and split into words',
        note: `${restored[0]?.claims ?? 0} claims; the first time in a new worker`,
      },
      built.map(({ build }) => build),
      built.map((times) => times.floor),
    ),
    rowOfTimes(
      {
        what: 'the same once more in the same worker',
        budget: null,
        peer: 'all wordings folded and split into words',
        note: 'its code is compiled by then',
      },
      again.map(({ build }) => build),
      again.map((times) => times.floor),
    ),
    rowOfTimes(
      {
        what: 'index of 10,000 claims restored after the worker’s death',
        budget: 60,
        peer: 'the blob alone, by one getAll',
        note: `${kilobytes} kB; first thing done in a new worker`,
      },
      restored.map(({ index }) => index),
      floor,
    ),
    rowOfTimes(
      {
        what: 'packs of 10,000 claims read back beside it',
        budget: null,
        peer: 'the blob alone, by one getAll',
        note: 'read, parsed, checked, filed: a cold worker does this too before its first answer',
      },
      restored.map(({ packs }) => packs),
      floor,
    ),
  ];
}

/** Each is typed letter by letter; what stands before is part of the question. */
const typed = ['coastal bridge', 'approved the', 'injured nurses', 'library sale'];

async function timeLookUp({ large }: Browsers, { rounds }: Given): Promise<readonly BenchRow[]> {
  const prefixes = typed.flatMap((words) => Array.from(words, (_, at) => words.slice(0, at + 1)));
  const [painted, shown, floors, inside]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = -1; round < rounds; round += 1) {
    const keys = await timeKeys(large, typed);
    const found = await large.inWorker('lookUp', prefixes);
    if (round < 0) continue;
    painted.push(median(keys.painted));
    shown.push(median(keys.shown));
    floors.push(median(keys.floor));
    inside.push(median(found));
  }
  const peer = 'an empty look-up: message there and back';
  return [
    rowOfTimes(
      {
        what: 'look-up at 10,000 claims, key to next paint',
        budget: 16,
        peer,
        note: `from the key’s own time to the frame that shows the answer; the browser draws one every 16.7 ms`,
      },
      painted,
      floors,
    ),
    rowOfTimes(
      {
        what: 'the same, key to answer in the document',
        budget: null,
        peer,
        note: 'without waiting for the frame',
      },
      shown,
      floors,
    ),
    rowOfTimes(
      { what: 'of which the search itself', budget: null, peer, note: 'inside the worker, no messages' },
      inside,
      floors,
    ),
  ];
}

async function timePopups({ bundled }: Browsers, { rounds }: Given): Promise<readonly BenchRow[]> {
  const [warm, cold, floors]: [number[], number[], number[]] = [[], [], []];
  for (let round = -1; round < rounds; round += 1) {
    const times = await timePopup(bundled);
    if (round < 0) continue;
    warm.push(times.warm);
    cold.push(times.cold);
    floors.push(times.floor);
  }
  const peer = 'the same document until its first frame';
  const note = 'in a tab; from the document’s start to the frame that shows the page’s standing';
  return [
    rowOfTimes({ what: 'popup until its list is shown, warm', budget: 150, peer, note }, warm, floors),
    rowOfTimes({ what: 'popup until its list is shown, cold worker', budget: 400, peer, note }, cold, floors),
  ];
}

function questionOf({ text, blocks, title, publisher, date, language }: ArticleText): SentArticle {
  return { text, blocks, title, publisher, date, language, isCut: false, edit: null };
}

/** Nobody is always first. */
function turnOf(round: number): readonly Size[] {
  const from = Math.abs(round) % sizes.length;
  return [...sizes.slice(from), ...sizes.slice(0, from)];
}

function makeLists(): Record<Size, number[]> {
  return { bundled: [], small: [], large: [] };
}
