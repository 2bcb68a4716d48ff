/** The rows of the library page: a large matrix that scrolls, and ten thousand notes. */
import type { Page } from 'playwright';
import { median, rowOfTimes, type BenchRow } from './bench-row';
import type { BenchBrowser } from './bench-browser';

type Given = { readonly rounds: number };

/** Expects a browser with the pack of 50 reports and 2,000 claims. */
export async function timeMatrix(
  { extension }: BenchBrowser,
  { rounds }: Given,
): Promise<readonly BenchRow[]> {
  const page = await openPlace(extension, 'matrix');
  await page.waitForSelector('.mx-body > *');
  const [frames, longest, floors]: [number[], number[], number[]] = [[], [], []];
  for (let round = -1; round < rounds; round += 1) {
    const floor = await page.evaluate(scrollBareFrame, framesInRound);
    const times = await page.evaluate(scrollMatrix, framesInRound);
    if (round < 0) continue;
    frames.push(times.reduce((sum, time) => sum + time, 0) / times.length);
    longest.push(times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Number.NaN);
    floors.push(floor);
  }
  await page.close();
  const peer = 'an empty frame scrolled alike';
  const what = 'matrix of 50 reports × 2,000 claims, a frame while it scrolls';
  return [
    rowOfTimes(
      {
        what,
        budget: 20,
        peer,
        note: 'a whole screen of new rows every seven frames; 20 ms are 50 frames a second',
      },
      frames,
      floors,
    ),
    rowOfTimes(
      { what: 'the same, the longest of twenty frames', budget: null, peer, note: 'the 95th percentile' },
      longest,
      floors,
    ),
  ];
}

const framesInRound = 120;
const noteCount = 10_000;
/** Each is typed letter by letter. */
const typed = ['harbour', 'tag:pier', 'ferry late'];

/** Expects a browser that nothing else is timed in afterwards: it keeps the notes. */
export async function timeNotes(browser: BenchBrowser, { rounds }: Given): Promise<readonly BenchRow[]> {
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) bare.push(await timeOpening(browser, '.none'));
  await browser.inOwnPage('writeNotes', noteCount);
  const [opened, keys, idle]: [number[], number[], number[]] = [[], [], []];
  for (let round = -1; round < rounds; round += 1) {
    const time = await timeOpening(browser, '.noterow');
    const found = await timeSearch(browser);
    if (round < 0) continue;
    opened.push(time);
    keys.push(median(found.keys));
    idle.push(median(found.idle));
  }
  return [
    rowOfTimes(
      {
        what: '10,000 notes: the list opens',
        budget: 200,
        peer: 'the same page with no note, until it says anything',
        note: 'from the document’s start to the frame that shows the list',
      },
      opened,
      bare,
    ),
    rowOfTimes(
      {
        what: '10,000 notes: search, key to next paint',
        budget: 50,
        peer: 'a key that changes nothing, to the next frame',
        note: 'from the key’s own time to the frame that shows what was found',
      },
      keys,
      idle,
    ),
  ];
}

async function timeOpening({ extension }: BenchBrowser, shown: string): Promise<number> {
  const page = await extension.context.newPage();
  try {
    await page.addInitScript(watchFirst, shown);
    await page.goto(`chrome-extension://${extension.id}/library.html#/notes`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.documentElement.dataset.benchShown !== undefined);
    return await page.evaluate(() => Number(document.documentElement.dataset.benchShown));
  } finally {
    await page.close();
  }
}

async function timeSearch({
  extension,
}: BenchBrowser): Promise<{ readonly keys: number[]; readonly idle: number[] }> {
  const page = await openPlace(extension, 'notes');
  const field = page.locator('.notesearch input');
  await field.waitFor();
  const [keys, idle]: [number[], number[]] = [[], []];
  for (const words of typed) {
    await field.fill('');
    // The index is made when nothing else is to do.
    await page.waitForTimeout(600);
    for (const letter of words) {
      idle.push(await timeKey(page, 'Shift'));
      keys.push(await timeKey(page, letter === ' ' ? 'Space' : letter));
    }
  }
  await page.close();
  return { keys, idle };
}

async function timeKey(page: Page, key: string): Promise<number> {
  await page.waitForTimeout(40);
  // Watched from before it is pressed: keys overtake what a driver asks.
  await page.evaluate(watchPaint);
  await page.keyboard.press(key);
  return page.evaluate(() => Reflect.get(globalThis, 'benchPaint') as Promise<number>);
}

async function openPlace(extension: BenchBrowser['extension'], place: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/library.html#/${place}`);
  // The page that greets a new reader may have come in front of it; a page that nobody sees draws no frames.
  await page.waitForTimeout(1_500);
  await page.bringToFront();
  return page;
}

/** Runs in the page before anything else. */
function watchFirst(shown: string): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector(`.own-notes ${shown}`) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        document.documentElement.dataset.benchShown = String(performance.now());
      };
      channel.port2.postMessage(null);
    });
  });
  observer.observe(document, { subtree: true, childList: true });
}

/** Runs in the page: from the next key to the end of the frame after it. The search answers in the turn of the key or the next. */
function watchPaint(): void {
  const painted = new Promise((resolve) => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        setTimeout(() =>
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
            channel.port2.postMessage(null);
          }),
        );
      },
      { capture: true, once: true },
    );
  });
  Reflect.set(globalThis, 'benchPaint', painted);
}

/** Runs in the page: how long each frame took. */
async function scrollMatrix(frames: number): Promise<number[]> {
  const frame = document.querySelector('.mx');
  if (frame === null) throw new Error('There is no matrix.');
  frame.scrollTop = 0;
  const times: number[] = [];
  let before = await new Promise(requestAnimationFrame);
  for (let at = 0; at < frames; at += 1) {
    frame.scrollTop += frame.clientHeight / 7;
    const now = await new Promise(requestAnimationFrame);
    times.push(now - before);
    before = now;
    if (document.querySelectorAll('.mx-body > *').length < 5)
      throw new Error('The matrix has lost its rows.');
  }
  return times;
}

/** Runs in the page: a frame of the browser's own. */
async function scrollBareFrame(frames: number): Promise<number> {
  const frame = document.createElement('div');
  frame.style.cssText = 'position:fixed;inset:0;overflow:auto';
  frame.append(Object.assign(document.createElement('div'), { style: 'height:200000px' }));
  document.body.append(frame);
  const start = await new Promise(requestAnimationFrame);
  let end = start;
  for (let at = 0; at < frames; at += 1) {
    frame.scrollTop += frame.clientHeight / 7;
    end = await new Promise(requestAnimationFrame);
  }
  frame.remove();
  return (end - start) / frames;
}
