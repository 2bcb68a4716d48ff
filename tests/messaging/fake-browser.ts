import type { Browser } from 'wxt/browser';

export type Sender = Browser.runtime.MessageSender;
type Listener = (message: unknown, sender: Sender, send: (reply: unknown) => void) => unknown;

export const ourId = 'fclgalpkmgmgbblpgloimbgljgldmajj';
export const ourOrigin = `chrome-extension://${ourId}`;

/**
 * The messaging half of a browser, with state: messages travel as JSON, every listener hears them, the first
 * that answers wins, and a worker can die with a question in its hands.
 */
export function makeFakeBrowser() {
  const listeners = new Set<Listener>();
  const dying = { next: 0 };
  let speaker: Sender = { id: ourId, url: `${ourOrigin}/popup.html`, origin: ourOrigin };

  const deliver = (message: unknown, sender: Sender): Promise<unknown> => {
    if (listeners.size === 0) {
      return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    }
    if (dying.next > 0) {
      dying.next -= 1;
      return Promise.resolve(undefined);
    }
    return hear([...listeners], JSON.parse(JSON.stringify(message)), sender);
  };

  return {
    runtime: {
      id: ourId,
      onMessage: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
      sendMessage: (message: unknown) => deliver(message, speaker),
    },
    tabs: {
      sendMessage: (_tabId: number, message: unknown) =>
        deliver(message, { id: ourId, url: `${ourOrigin}/background.js`, origin: ourOrigin }),
    },
    /** From here on `runtime.sendMessage` speaks as this sender. */
    speakAs: (sender: Sender) => void (speaker = sender),
    deliver,
    /** The next messages find a worker that dies before it answers. */
    dieAtNext: (count: number) => void (dying.next = count),
    reset() {
      listeners.clear();
      dying.next = 0;
    },
  };
}

function hear(listeners: readonly Listener[], message: unknown, sender: Sender): Promise<unknown> {
  return new Promise((resolve) => {
    const waiting = listeners.filter(
      (listener) => listener(message, sender, (reply) => resolve(JSON.parse(JSON.stringify(reply)))) === true,
    );
    if (waiting.length === 0) resolve(undefined);
  });
}

/** Our content script in the top frame of a page. */
export function contentScript(over: Partial<Sender> = {}, tabId = 7): Sender {
  const tab = { id: tabId, index: 0, windowId: 1 } as Browser.tabs.Tab;
  const url = 'https://www.dailyharbour.example/news/1';
  return { id: ourId, url, origin: new URL(url).origin, frameId: 0, tab, ...over };
}

export function panel(over: Partial<Sender> = {}): Sender {
  return { id: ourId, url: `${ourOrigin}/popup.html`, origin: ourOrigin, ...over };
}
