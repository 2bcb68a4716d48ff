/** One tab of Firefox, as a reader uses it: what stands in it is waited for, clicks and keys are his own. */
import { writeFileSync } from 'node:fs';
import { runScript, type Send } from './run-script';
import { until } from './until';

export type Tab = {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** The body of an async function in the page, with `given`. */
  run<T>(body: string, ...given: readonly unknown[]): Promise<T>;
  /** In the page; what goes in and comes back must be JSON. */
  evaluate<A extends readonly unknown[], T>(read: (...given: A) => T, ...given: A): Promise<Awaited<T>>;
  waitFor<A extends readonly unknown[], T>(
    read: (...given: A) => T,
    ...given: A
  ): Promise<NonNullable<Awaited<T>>>;
  /** The first element that is seen and has this text or label. */
  click(selector: string, text?: string): Promise<void>;
  type(selector: string, keys: string): Promise<void>;
  /** All keys together, to what has the focus. */
  press(...keys: readonly string[]): Promise<void>;
  /** From the middle of the window's left edge to a point of the page. */
  pointAt(x: number, y: number, button?: 'right'): Promise<void>;
  toFront(): Promise<void>;
  /** Of what is seen, as PNG. */
  picture(path: string): Promise<void>;
  close(): Promise<void>;
};

type Element = Readonly<Record<string, string>>;

/** What a click may meet while a page is still being built. */
const passing = /not clickable|stale element|scrolled into view|not reachable/;

export function makeTab(send: Send, handle: string): Tab {
  const switchTo = async (focus: boolean) => {
    await send('Marionette:SetContext', { value: 'content' });
    await send('WebDriver:SwitchToWindow', { handle, focus });
  };
  const find = async (selector: string, text: string): Promise<string | undefined> => {
    await switchTo(false);
    const found = await send<Element | null>('WebDriver:ExecuteScript', {
      script: `return (${String(findSeen)})(...arguments)`,
      args: [selector, text],
    });
    return found === null ? undefined : Object.values(found)[0];
  };
  const act = async (type: 'key' | 'pointer', actions: readonly object[]) => {
    await switchTo(false);
    const mouse = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    await send('WebDriver:PerformActions', { actions: [{ type, id: type, ...mouse, actions }] });
  };
  const tab: Tab = {
    async goto(url) {
      await switchTo(false);
      await send('WebDriver:Navigate', { url });
    },
    async url() {
      await switchTo(false);
      return send<string>('WebDriver:GetCurrentURL');
    },
    async run(body, ...given) {
      await switchTo(false);
      return runScript(send, 'content', body, given);
    },
    evaluate: (read, ...given) => tab.run(`return (${String(read)})(...given);`, ...given),
    waitFor: (read, ...given) => until(() => tab.evaluate(read, ...given), String(read)),
    async click(selector, text = '') {
      await until(async () => {
        try {
          const id = await find(selector, text);
          if (id !== undefined) await send('WebDriver:ElementClick', { id });
          return id;
        } catch (error) {
          if (passing.test(String(error))) return undefined;
          throw error;
        }
      }, `there is a ${selector} "${text}" to click on`);
    },
    async type(selector, keys) {
      const id = await until(() => find(selector, ''), `there is a ${selector} to write in`);
      await send('WebDriver:ElementSendKeys', { id, text: keys });
    },
    press: (...keys) =>
      act('key', [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ]),
    pointAt: (x, y, button) =>
      act('pointer', [
        { type: 'pointerMove', duration: 0, origin: 'viewport', x: 1, y: Math.round(y) },
        { type: 'pointerMove', duration: 50, origin: 'viewport', x: Math.round(x), y: Math.round(y) },
        ...(button === undefined ? [] : ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 2 }))),
      ]),
    toFront: () => switchTo(true),
    async picture(path) {
      await switchTo(false);
      const png = await send<string>('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(path, Buffer.from(png, 'base64'));
    },
    async close() {
      await switchTo(false);
      await send('WebDriver:CloseWindow');
    },
  };
  return tab;
}

function findSeen(selector: string, text: string): unknown {
  return [...document.querySelectorAll(selector)].find((each) => {
    const words = `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.replace(/\s+/g, ' ');
    return each.checkVisibility() && words.includes(text);
  });
}
