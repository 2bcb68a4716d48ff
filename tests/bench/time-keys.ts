/** The look-up field of the real popup, typed into by real keys. */
import type { BenchBrowser } from './bench-browser';

export type KeyTimes = {
  /** From the key's own time stamp to the change of the list. */
  readonly shown: readonly number[];
  /** To the end of the frame in which it is drawn. */
  readonly painted: readonly number[];
  /** Message to the worker and back with nothing to search. */
  readonly floor: readonly number[];
};

export async function timeKeys(
  { extension, article }: BenchBrowser,
  typed: readonly string[],
): Promise<KeyTimes> {
  const popup = await extension.openPopup(article);
  try {
    const field = popup.getByRole('combobox');
    await field.waitFor();
    const times: { shown: number[]; painted: number[]; floor: number[] } = {
      shown: [],
      painted: [],
      floor: [],
    };
    for (const words of typed) {
      await field.fill('');
      for (const letter of words) {
        await popup.waitForTimeout(40);
        const answered = popup.evaluate(watchKey);
        await popup.keyboard.press(letter === ' ' ? 'Space' : letter);
        const key = await answered;
        // A space changes nothing that is found.
        if (key === null) continue;
        times.shown.push(key.shown);
        times.painted.push(key.painted);
      }
      times.floor.push(await popup.evaluate(timeEmptyQuestion));
    }
    return times;
  } finally {
    await popup.close();
  }
}

/**
 * Runs in the popup: waits for the next key, and for what the answer to it changes in the list. It names no function
 * of its own, because the compiler marks those with a helper that the popup has not got.
 */
function watchKey(): Promise<{ readonly shown: number; readonly painted: number } | null> {
  return new Promise((resolve) => {
    const parts = ['search [role="status"]', 'search [role="listbox"]'];
    const before = parts.map((part) => document.querySelector(part)?.textContent ?? '').join('|');
    let pressed = Number.NaN;
    addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      const [status = '', list = ''] = parts.map((part) => document.querySelector(part)?.textContent ?? '');
      if (Number.isNaN(pressed) || status === '' || `${status}|${list}` === before) return;
      observer.disconnect();
      const shown = performance.now() - pressed;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          channel.port1.close();
          resolve({ shown, painted: performance.now() - pressed });
        };
        channel.port2.postMessage(null);
      });
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(null);
    }, 500);
  });
}

/** Runs in the popup. */
async function timeEmptyQuestion(): Promise<number> {
  const start = performance.now();
  await chrome.runtime.sendMessage({ method: 'lookUp', argument: { query: '', limit: 1, tabId: null } });
  return performance.now() - start;
}
