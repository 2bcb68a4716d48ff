/** Ties the reading of a page to the background: its questions, its answers, and whether we are still wanted. */
import { browser } from 'wxt/browser';
import { answerBackground } from '@/messaging/answer';
import { askBackground } from '@/messaging/ask';
import type { PageToBackground } from '@/messaging/protocol';
import { readAlong, type ReadingAlong } from '@/page/reading/read-along';
import { makeSuccession } from './take-over';
import { makeSendArticle } from './send-article';
import { placeFor } from './meet-parts';

const ask = askBackground<PageToBackground>();

export function startReading(signal: AbortSignal): void {
  // A page that is only being prepared is nobody's reading yet.
  if (Reflect.get(document, 'prerendering') !== true) startNow(signal);
  else document.addEventListener('prerenderingchange', () => startNow(signal), { signal, once: true });
}

function startNow(taken: AbortSignal): void {
  const life = new AbortController();
  const signal = AbortSignal.any([taken, life.signal]);
  const succeed = makeSuccession(() => life.abort(), signal);
  const send = makeSendArticle(
    (sent) => ask('check', sent),
    () => performance.now(),
  );
  const reading = readAlong(window, {
    async check(article) {
      const answer = await send(article);
      if (answer === 'too-much') return answer;
      if (!answer.ok) return undefined;
      succeed(answer.sign);
      return answer;
    },
    tellNone: () => tell(ask('pageInfo', { read: isPage() ? 'not-an-article' : 'viewer' })),
    openPanel: () => tell(ask('openPanel', null)),
    loadMarking: () => placeFor('marking').wait(),
    fetchPart: (needs) => tell(ask('pageInfo', { needs })),
    isAlive: () => isAlive(),
    random: Math.random,
    signal,
  });
  answer(reading, signal);
}

function answer(reading: ReadingAlong, signal: AbortSignal): void {
  answerBackground(
    {
      jump: (span) => reading.jump(span),
      run: (command) => reading.run(command),
      recheck() {
        reading.recheck();
        return null;
      },
      rest() {
        reading.rest();
        return null;
      },
    },
    { signal },
  );
}

/** Not a picture, a PDF or another file that the browser shows in a page of its own making. */
function isPage(): boolean {
  return /html|xml/.test(document.contentType);
}

/** After an update or a removal `runtime` is still there, but without its id. */
function isAlive({ runtime }: { readonly runtime?: { readonly id?: string } } = browser): boolean {
  return runtime?.id !== undefined;
}

/** Nobody waits for the answer; that the other end is gone is noticed at the next wake-up. */
function tell(asked: Promise<null>): void {
  asked.catch(() => isAlive());
}
