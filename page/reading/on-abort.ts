/** What has to be done when a lifetime ends. */
export function onAbort(signal: AbortSignal, run: () => void): void {
  signal.addEventListener('abort', run, { once: true });
}
