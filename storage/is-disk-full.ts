/** A full disk often arrives inside another error: Dexie reports an abort and hides the reason in `inner`. */
export function isDiskFull(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  if (error.name === 'QuotaExceededError') return true;
  const failures: readonly unknown[] =
    'failures' in error && Array.isArray(error.failures) ? error.failures : [];
  const inside = ['inner' in error ? error.inner : undefined, error.cause, ...failures];
  return inside.some((each) => isDiskFull(each, depth + 1));
}
