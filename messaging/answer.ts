/**
 * The answering end of every conversation. Each function listens for one class of speaker and is deaf to all
 * others; an unknown method, a method of another direction or a malformed argument is refused with a reason.
 *
 * A handler is called in the turn in which the message arrived: the side panel opens only so.
 */
import { browser, type Browser } from 'wxt/browser';
import type {
  BackgroundToPage,
  BackgroundToPanel,
  CheckAnswer,
  PageToBackground,
  PanelToBackground,
} from '@/messaging/protocol';
import { isMessage, type Answer, type Argument, type Reply } from './envelope';
import { findSpeaker, type PageSpeaker, type PanelSpeaker } from './find-speaker';
import { makePageBudget } from './page-budget';
import {
  backgroundToPageParsers,
  backgroundToPanelParsers,
  pageToBackgroundParsers,
  panelToBackgroundParsers,
  type Parsers,
} from './parse-arguments';

/** One handler a method. What it returns is awaited, so a promise of Dexie's own kind arrives as well. */
export type Handlers<Protocol, Speaker> = {
  readonly [Method in keyof Protocol]: (
    argument: Argument<Protocol, Method>,
    speaker: Speaker,
  ) => Answer<Protocol, Method> | PromiseLike<Answer<Protocol, Method>>;
};

type Lifetime = { readonly signal: AbortSignal };

/** For the background: answers content scripts, within the budget of each tab. `now` in milliseconds. */
export function answerPages(
  handlers: Handlers<PageToBackground, PageSpeaker>,
  { signal, now = Date.now }: Lifetime & { readonly now?: () => number },
): void {
  const budget = makePageBudget(now);
  listen({ signal }, (message, sender) => {
    const speaker = findSpeaker(sender, ourselves());
    if (speaker?.kind !== 'page') return undefined;
    if (!budget.mayAsk(speaker.tabId))
      return refuse('This page asks too often; it is answered again in a second.');
    return answer(message, speaker, {
      parsers: pageToBackgroundParsers,
      handlers: {
        ...handlers,
        check: (article, page): CheckAnswer | PromiseLike<CheckAnswer> => {
          if (budget.maySend(page.tabId, article.text.length)) return handlers.check(article, page);
          return { ok: false, reason: 'This page sends too much text; it is read again in a few seconds.' };
        },
      },
    });
  });
}

/** For the background: answers extension pages. */
export function answerPanels(
  handlers: Handlers<PanelToBackground, PanelSpeaker>,
  { signal }: Lifetime,
): void {
  listen({ signal }, (message, sender) => {
    const speaker = findSpeaker(sender, ourselves());
    if (speaker?.kind !== 'panel') return undefined;
    return answer(message, speaker, { parsers: panelToBackgroundParsers, handlers });
  });
}

/** For a content script: answers the background. */
export function answerBackground(handlers: Handlers<BackgroundToPage, null>, { signal }: Lifetime): void {
  listen({ signal }, (message, sender) => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
    return answer(message, null, { parsers: backgroundToPageParsers, handlers });
  });
}

/** For an extension page: hears what the background tells, and answers nothing. */
export function hearBackground(handlers: Handlers<BackgroundToPanel, null>, { signal }: Lifetime): void {
  listen({ signal }, (message, sender) => {
    if (findSpeaker(sender, ourselves())?.kind === 'panel' && isMessage(message)) {
      void answer(message, null, { parsers: backgroundToPanelParsers, handlers });
    }
    return undefined;
  });
}

type Listener = (
  message: unknown,
  sender: Browser.runtime.MessageSender,
) => Promise<Reply<unknown>> | undefined;

function listen({ signal }: Lifetime, hear: Listener): void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    send: (reply: unknown) => void,
  ): true | undefined => {
    const reply = hear(message, sender);
    if (reply === undefined) return undefined;
    void reply.then(send);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

type Ways<Protocol, Speaker> = {
  readonly parsers: Parsers<Protocol>;
  readonly handlers: Handlers<Protocol, Speaker>;
};

/** Never rejects. Runs up to the handler without an await. */
async function answer<Protocol, Speaker>(
  message: unknown,
  speaker: Speaker,
  ways: Ways<Protocol, Speaker>,
): Promise<Reply<unknown>> {
  if (!isMessage(message)) return refusal('A message needs a method and an argument.');
  const { method, argument } = message;
  if (!isMethodOf(ways.parsers, method))
    return refusal(`"${method.slice(0, 40)}" cannot be asked from here.`);
  try {
    return await answerMethod(method, argument, speaker, ways);
  } catch (error) {
    return refusal(error instanceof Error ? error.message : String(error));
  }
}

async function answerMethod<Protocol, Speaker, Method extends keyof Protocol>(
  method: Method,
  argument: unknown,
  speaker: Speaker,
  { parsers, handlers }: Ways<Protocol, Speaker>,
): Promise<Reply<Answer<Protocol, Method>>> {
  const parsed = parsers[method](argument);
  if (!parsed.ok) return refusal(`"${String(method)}" was refused: ${parsed.reason}.`);
  return { ok: true, value: await handlers[method](parsed.value, speaker) };
}

function isMethodOf<Protocol>(parsers: Parsers<Protocol>, method: PropertyKey): method is keyof Protocol {
  return Object.hasOwn(parsers, method);
}

function ourselves(): { readonly id: string; readonly origin: string } {
  return { id: browser.runtime.id, origin: location.origin };
}

function refuse(reason: string): Promise<Reply<unknown>> {
  return Promise.resolve(refusal(reason));
}

function refusal(reason: string): Reply<never> {
  return { ok: false, reason };
}
