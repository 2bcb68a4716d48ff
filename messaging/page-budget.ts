/**
 * How much one tab may ask. A healthy page asks once or twice a minute; a page that has taken over our content
 * script must not be able to keep the worker busy or fill its memory.
 */

const asksPerSecond = 20;
/** Longest article, in UTF-16 units. */
export const longestArticle = 2_000_000;
/** Two longest articles at once, then what a page that changes all the time may send. */
const textAtOnce = 2 * longestArticle;
const textPerSecond = longestArticle / 10;
/** Tabs that were silent for so long start afresh. */
const forgetAfter = 60_000;

export type PageBudget = {
  /** Takes one ask off the tab's budget; false when it is used up. */
  mayAsk(tabId: number): boolean;
  /** Takes the text off the tab's budget; false when it is used up, and then nothing is taken. */
  maySend(tabId: number, units: number): boolean;
};

type Purse = { asks: number; text: number; since: number };

/** `now` in milliseconds. */
export function makePageBudget(now: () => number): PageBudget {
  const purses = new Map<number, Purse>();
  const purseOf = (tabId: number): Purse => {
    const time = now();
    forgetSilent(purses, time);
    const purse = refill(purses.get(tabId) ?? { asks: asksPerSecond, text: textAtOnce, since: time }, time);
    purses.set(tabId, purse);
    return purse;
  };
  return {
    mayAsk(tabId) {
      const purse = purseOf(tabId);
      if (purse.asks < 1) return false;
      purse.asks -= 1;
      return true;
    },
    maySend(tabId, units) {
      const purse = purseOf(tabId);
      if (purse.text < units) return false;
      purse.text -= units;
      return true;
    },
  };
}

function refill({ asks, text, since }: Purse, time: number): Purse {
  const seconds = Math.max(0, time - since) / 1000;
  return {
    asks: Math.min(asksPerSecond, asks + seconds * asksPerSecond),
    text: Math.min(textAtOnce, text + seconds * textPerSecond),
    since: time,
  };
}

function forgetSilent(purses: Map<number, Purse>, time: number): void {
  for (const [tabId, { since }] of purses) {
    if (time - since > forgetAfter) purses.delete(tabId);
  }
}
