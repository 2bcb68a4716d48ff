/** Long work on a page that must stay alive: gives everything else a turn after a few milliseconds. */

export type Breaks = {
  /** A break, if one is due. Rejects with the signal's reason once it is aborted. */
  take(): Promise<void>;
  /** Work that stops now and then, with breaks where they are due. */
  between<T>(steps: Generator<void, T>): Promise<T>;
};

/** Below what a frame leaves for scripts. */
const longest = 10;

export function makeBreaks(signal?: AbortSignal): Breaks {
  let since = performance.now();
  const take = async (): Promise<void> => {
    signal?.throwIfAborted();
    if (performance.now() - since < longest) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
  return {
    take,
    async between(steps) {
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) await take();
      return step.value;
    },
  };
}
