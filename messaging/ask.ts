/**
 * The asking end of every conversation. A failure comes back as data and is thrown here, with a message that a
 * reader can be shown; so is silence, which is how a killed worker answers.
 */
import { browser } from 'wxt/browser';
import type {
  BackgroundToPage,
  BackgroundToPanel,
  PageToBackground,
  PanelToBackground,
} from '@/messaging/protocol';
import { isReply, type Answer, type Argument, type Message, type Reply } from './envelope';

/** Asks by method name; rejects with a clear message when the other end fails, refuses or is not there. */
export type Ask<Protocol> = <Method extends keyof Protocol & string>(
  method: Method,
  argument: Argument<Protocol, Method>,
) => Promise<Answer<Protocol, Method>>;

/**
 * For a content script (`askBackground<PageToBackground>()`) or an extension page
 * (`askBackground<PanelToBackground>()`). When the worker dies between question and answer it is asked once more.
 */
export function askBackground<Protocol extends PageToBackground | PanelToBackground>(): Ask<Protocol> {
  return (method, argument) =>
    ask({ method, argument }, (message) => browser.runtime.sendMessage(message), {
      // Opening needs the reader's click, which is spent by the first try.
      tries: method === 'openPanel' ? 1 : 2,
    });
}

/** For the background: asks the content script in the top frame of a tab. */
export function askPage(tabId: number): Ask<BackgroundToPage> {
  return (method, argument) =>
    ask({ method, argument }, (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), {
      tries: 1,
    });
}

/** For the background: tells all open extension pages. Nobody needs to be there. */
export async function tellPanels<Method extends keyof BackgroundToPanel>(
  method: Method,
  argument: Argument<BackgroundToPanel, Method>,
): Promise<void> {
  try {
    await browser.runtime.sendMessage({ method, argument });
  } catch (error) {
    if (!isSilence(error)) throw error;
  }
}

type Send<T> = (message: Message) => Promise<Reply<T> | undefined>;

async function ask<T>(message: Message, send: Send<T>, { tries }: { readonly tries: number }): Promise<T> {
  const reply = await trySending(message, send);
  if (reply?.ok === true) return reply.value;
  if (reply !== undefined) throw new Error(reply.reason);
  if (tries > 1) return ask(message, send, { tries: tries - 1 });
  throw new Error(`Nobody answered "${message.method}": the other part of Second Source is not running.`);
}

/** Undefined when nobody answered; throws when asking is no longer possible at all. */
async function trySending<T>(message: Message, send: Send<T>): Promise<Reply<T> | undefined> {
  try {
    const reply = await send(message);
    return isReply(reply) ? reply : undefined;
  } catch (error) {
    if (isSilence(error)) return undefined;
    throw error;
  }
}

/** What browsers say when the other end is not there or died before it answered. */
const silences = [
  'Receiving end does not exist',
  'message port closed before a response',
  'message channel closed before a response',
  'Promised response from onMessage listener went out of scope',
];

function isSilence(error: unknown): boolean {
  return error instanceof Error && silences.some((words) => error.message.includes(words));
}
