/** In milliseconds. */
const patience = 1_000;

/**
 * Asks for what has not come yet, whenever it is wished for, but not more often than once in a while: whoever was to
 * bring it may have been stopped over it.
 */
export function makeAsking(ask: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now - last < patience) return;
    last = now;
    ask();
  };
}
