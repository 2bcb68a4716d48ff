/** What a failed write means to the person who wrote, and what to do about it. */

export function explainFailure(error: unknown): string {
  if (isFull(error)) {
    return 'Not kept: the disk or the space for this browser is full. Free some space, then save again; the draft stays here.';
  }
  const message = error instanceof Error ? error.message : String(error);
  return `Not kept: ${message}`;
}

/** A full disk often arrives inside another error: Dexie reports an abort and hides the reason in `inner`. */
function isFull(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  if (error.name === 'QuotaExceededError') return true;
  const failures: readonly unknown[] =
    'failures' in error && Array.isArray(error.failures) ? error.failures : [];
  const inside = ['inner' in error ? error.inner : undefined, error.cause, ...failures];
  return inside.some((each) => isFull(each, depth + 1));
}
