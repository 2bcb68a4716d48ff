/** The rows of the page: reading and marking beside the least that could be done and beside mark.js, and what it costs the page. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { chromiumPath } from '@/builder/find-browser.mjs';
import { hasShared, sharedFolder } from '@/tests/support/shared-folder';
import { median, rowOfRatios, rowOfTimes, type BenchRow } from './bench-row';
import { bundleScript } from './build-variants';
import { inventPage, type InventedPage } from './invent-page';
import type { PageWork, ReadTimes } from './page-work';

type Given = { readonly rounds: number };
type Bench = { readonly browser: Browser; readonly script: string; readonly rounds: number };

const address = 'https://page.example/article';
const inventedParagraphs = 90;

export async function timePage({ rounds }: Given): Promise<readonly BenchRow[]> {
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const bench: Bench = { browser, rounds, script: await bundleScript('tests/bench/page-work.ts') };
    const page = inventPage(inventedParagraphs);
    return [
      ...(await timeReading(bench, page)),
      ...(await timeRealPages(bench)),
      ...(await timeMarkJs(bench, page)),
      await countLayouts(bench, page),
      await timeEdits(bench, page),
      ...(await timeHugePages(bench, page)),
      await timeRestlessPage(bench, page),
    ];
  } finally {
    await browser.close();
  }
}

/** The page's own scripts do not run; ours come through the debugger. */
async function openPage({ browser, script }: Bench, html: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route(/^https?:/, (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: {
            'content-security-policy': "script-src 'none'",
            // Clocks are exact to 5 µs only for a page that is alone in its process.
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-embedder-policy': 'require-corp',
          },
        })
      : route.abort(),
  );
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  return page;
}

async function inPage<Method extends keyof PageWork>(
  page: Page,
  method: Method,
  ...given: Parameters<PageWork[Method]>
): Promise<Awaited<ReturnType<PageWork[Method]>>> {
  const held = await page.evaluateHandle<PageWork>('pageWork');
  // The page's own object has exactly the methods of its type: it was bundled from it.
  const answer: unknown = await held.evaluate(
    async (work, [name, parameters]): Promise<unknown> => {
      const run: unknown = Reflect.get(work, name);
      if (typeof run !== 'function') throw new Error(`The page cannot ${name}.`);
      return await Reflect.apply(run, work, parameters);
    },
    [method, given] as const,
  );
  return answer as Awaited<ReturnType<PageWork[Method]>>;
}

async function once<T>(bench: Bench, html: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await openPage(bench, html);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

async function timeReading(bench: Bench, { html, names }: InventedPage): Promise<readonly BenchRow[]> {
  const read = await once(bench, html, (page) => inPage(page, 'read', names, bench.rounds * 5));
  const size = `${read.nodes} text nodes, ${read.units} characters, ${read.marks} marks`;
  return [...rowsOfReading(read, `a long article; ${size}`, 'long article')];
}

function rowsOfReading({ times, cold }: ReadTimes, note: string, name: string): readonly BenchRow[] {
  return [
    rowOfRatios(
      {
        what: `page, ${name}: blocks to painted highlights, 1,000 names`,
        budget: 1.5,
        peer: 'walk, read, as many ranges',
        note: `${note}; names are looked for in the background, so 100,000 of them cost the page the same; what a reader can see was asked before`,
      },
      times.mark,
      times.floor,
    ),
    rowOfRatios(
      {
        what: `page, ${name}: the same, asking anew what a reader can see`,
        budget: null,
        peer: 'walk, read, as many ranges',
        note: 'as at the first reading of a page',
      },
      times.markFresh,
      times.floor,
    ),
    rowOfRatios(
      {
        what: `page, ${name}: article test and choice of the body`,
        budget: 4,
        peer: 'walk and read the whole page',
        note: 'once a page',
      },
      times.find,
      times.bodyFloor,
    ),
    rowOfTimes(
      { what: `page, ${name}: the same, cold`, budget: 8, note: 'the very first call on a fresh page' },
      [cold],
    ),
  ];
}

/** All pages at once: each gives its medians, the row is over the pages. */
async function timeRealPages(bench: Bench): Promise<readonly BenchRow[]> {
  if (!hasShared) return [];
  const folder = join(sharedFolder, 'data/pages');
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const reads: ReadTimes[] = [];
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    const names = namesIn(html);
    // Some pages hide themselves until their scripts have run; here none runs.
    const shown = html.replace(
      '</head>',
      '<style>body{visibility:visible!important;opacity:1!important}</style></head>',
    );
    reads.push(await once(bench, shown, (page) => inPage(page, 'read', names, bench.rounds * 5)));
  }
  const over = (way: keyof ReadTimes['times']): number[] => reads.map(({ times }) => median(times[way]));
  const times = {
    bodyFloor: over('bodyFloor'),
    find: over('find'),
    floor: over('floor'),
    mark: over('mark'),
    markFresh: over('markFresh'),
  };
  const [cold, ...colds] = reads.map((read) => read.cold).toSorted((one, other) => one - other);
  const note = `${files.length} pages, median of each; short articles, where the floor is a few hundredths of a millisecond`;
  const rows = rowsOfReading({ nodes: 0, units: 0, marks: 0, cold: cold ?? 0, times }, note, 'real pages');
  const coldRow = rowOfTimes(
    { what: 'page, real pages: the same, cold', budget: 8, note: 'the very first call on a fresh page' },
    [cold ?? 0, ...colds],
  );
  return [...rows.slice(0, -1), coldRow];
}

/** The names of a page are its own capitalised pairs of words, as many as there are. */
function namesIn(html: string): readonly string[] {
  const text = html.replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]+>/g, ' ');
  return [...new Set(text.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? [])].slice(0, 1_000);
}

async function timeMarkJs(bench: Bench, { html, names }: InventedPage): Promise<readonly BenchRow[]> {
  const markJs = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  const rows: BenchRow[] = [];
  for (const [count, budget, rounds] of [
    [50, 1 / 50, bench.rounds],
    [1_000, 1 / 500, 2],
  ] as const) {
    const ours: number[] = [];
    const all: number[] = [];
    const theirs: number[] = [];
    const marks = { ours: 0, theirs: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const some = names.slice(0, count);
      await once(bench, html, async (page) => {
        const marked = await inPage(page, 'markNames', some);
        const { time, made } = await runMarkJs(page, markJs, some);
        ours.push(marked.inPage);
        all.push(marked.inAll);
        theirs.push(time);
        marks.ours = marked.marks;
        marks.theirs = made;
      });
    }
    const note = `${marks.ours} marks of ours in the article, ${marks.theirs} of its`;
    const peer = 'mark.js';
    rows.push(
      rowOfRatios({ what: `page: against mark.js, ${count} names`, budget, peer, note }, ours, theirs),
      rowOfRatios(
        {
          what: `page: against mark.js, ${count} names, search included`,
          budget: null,
          peer,
          note: 'with the search that the background does in the product',
        },
        all,
        theirs,
      ),
    );
  }
  return rows;
}

/** In chunks of 50: with a thousand names at once it runs out of stack. */
async function runMarkJs(
  page: Page,
  script: string,
  names: readonly string[],
): Promise<{ readonly time: number; readonly made: number }> {
  return page.evaluate<{ readonly time: number; readonly made: number }>(
    `(async () => {
      ${script}
      const names = ${JSON.stringify(names)};
      const marker = new Mark(document.querySelector('article'));
      const start = performance.now();
      for (let at = 0; at < names.length; at += 50)
        await new Promise((done) => marker.mark(names.slice(at, at + 50), { accuracy: 'exactly', separateWordSearch: false, done }));
      document.body.getBoundingClientRect();
      return { time: performance.now() - start, made: document.querySelectorAll('mark').length };
    })()`,
  );
}

async function countLayouts(bench: Bench, { html, names }: InventedPage): Promise<BenchRow> {
  const counts: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await once(bench, html, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await page.waitForTimeout(500);
      const before = await metric(session, 'LayoutCount');
      await inPage(page, 'readAlong', names);
      await page.waitForTimeout(300);
      counts.push((await metric(session, 'LayoutCount')) - before);
    });
  }
  return {
    what: 'page: layouts caused by reading and marking',
    budget: 0,
    unit: 'count',
    measured: median(counts),
    spread: [Math.min(...counts), Math.max(...counts)],
    peer: null,
    rounds: counts.length,
    note: 'counted by the browser',
  };
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}

async function timeEdits(bench: Bench, { html, names }: InventedPage): Promise<BenchRow> {
  const [without, withUs] = [await openPage(bench, html), await openPage(bench, html)];
  await inPage(withUs, 'readAlong', names);
  const times: { readonly ours: number[]; readonly floor: number[] } = { ours: [], floor: [] };
  for (let round = -3; round < bench.rounds * 2; round += 1) {
    const floor = await inPage(without, 'edit');
    const ours = await inPage(withUs, 'edit');
    if (round >= 0) {
      times.floor.push(floor);
      times.ours.push(ours);
    }
  }
  await Promise.all([without.close(), withUs.close()]);
  return rowOfRatios(
    {
      what: "page: the page's own 1,000 edits in the article",
      budget: 1.3,
      peer: 'without us',
      note: 'a line in and out again, a thousand times, until our observer has had its turn',
    },
    times.ours,
    times.floor,
  );
}

async function timeHugePages(bench: Bench, { names }: InventedPage): Promise<readonly BenchRow[]> {
  const line = (at: number): string =>
    `<p>Line <b>${at}</b> of <i>${names[at % 50]}</i> says little about the ferry.</p>`;
  const head = '<!doctype html><meta property="og:type" content="article"><article>';
  const pages = [
    ['50,000 text nodes', head + Array.from({ length: 10_000 }, (_, at) => line(at)).join('')],
    [
      '1 MB in one text node',
      `${head}<p>${`The report says little about ${names[0]} and the owner. `.repeat(19_000)}`,
    ],
  ] as const;
  const rows: BenchRow[] = [];
  for (const [name, html] of pages) {
    const waits: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      waits.push(
        await once(bench, html, async (page) => {
          await page.waitForTimeout(800);
          return inPage(page, 'longestWait', names);
        }),
      );
    }
    rows.push(
      rowOfTimes(
        {
          what: `page: longest wait of a page of ${name}`,
          budget: 50,
          note: 'from the first reading to the marks; everything that ran once before',
        },
        waits,
      ),
    );
  }
  return rows;
}

/** A thousand nodes a second come into the article; what the main thread does more with us than without. */
async function timeRestlessPage(bench: Bench, { html, names }: InventedPage): Promise<BenchRow> {
  const seconds = 8;
  const shares: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const without = await busyTime(bench, html, seconds, undefined);
    const withUs = await busyTime(bench, html, seconds, names);
    shares.push(Math.max(0, withUs - without) / seconds);
  }
  return {
    what: 'page: share of the main thread while 1,000 nodes a second come in',
    budget: 0.05,
    unit: '×',
    measured: median(shares),
    spread: [Math.min(...shares), Math.max(...shares)],
    peer: null,
    rounds: shares.length,
    note: `script time with us less script time without, over ${seconds} seconds`,
  };
}

async function busyTime(
  bench: Bench,
  html: string,
  seconds: number,
  names: readonly string[] | undefined,
): Promise<number> {
  return once(bench, html, async (page) => {
    if (names !== undefined) await inPage(page, 'readAlong', names);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const before = await metric(session, 'ScriptDuration');
    await page.evaluate(
      `(async () => {
        const article = document.querySelector('article');
        const end = performance.now() + ${seconds * 1000};
        while (performance.now() < end) {
          for (let count = 0; count < 10; count += 1) {
            const line = document.createElement('p');
            line.textContent = 'A line of the ticker says that the boat has moved once more.';
            article.append(line);
          }
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      })()`,
    );
    return (await metric(session, 'ScriptDuration')) - before;
  });
}
