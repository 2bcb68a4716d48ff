import { setTimeout as sleep } from 'node:timers/promises';

/** Long, because a busy machine takes its time; what does not come to hold fails all the same. */
const longest = 30_000;

/** Asks again until the answer is neither false, null, undefined, 0, an empty text nor an empty list. */
export async function until<T>(ask: () => Promise<T>, what: string): Promise<NonNullable<T>> {
  const started = performance.now();
  while (performance.now() - started < longest) {
    const answer = await ask();
    const isThere = Array.isArray(answer) ? answer.length > 0 : Boolean(answer);
    if (isThere && answer !== null && answer !== undefined) return answer;
    await sleep(50);
  }
  throw new Error(`This did not come to pass: ${what}`);
}
