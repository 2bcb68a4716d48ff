/** What of ours stands in the browser's own window: the popup, the sidebar, the menu of a page, the keys. */
import { writeFileSync } from 'node:fs';
import type { Firefox } from './open-firefox';
import type { Tab } from './tab';
import { until } from './until';

/** As WebDriver writes them. */
export const alt = '\uE00A';
export const shift = '\uE008';
export const enter = '\uE007';
export const down = '\uE015';

/** Popup or sidebar, which are no tabs: another page of ours looks into it, and the mouse is over the window. */
export type Surface = {
  /** Null where it is not open. */
  evaluate<A extends readonly unknown[], T>(
    read: (view: Window, ...given: A) => T,
    ...given: A
  ): Promise<Awaited<T> | null>;
  waitFor(...words: readonly string[]): Promise<void>;
  /** A click of the reader's own on what has this text or label. */
  click(words: string): Promise<void>;
  /** As PNG. */
  picture(path: string): Promise<void>;
};

export function makeSurface(firefox: Firefox, asker: Tab, type: 'popup' | 'sidebar'): Surface {
  const surface: Surface = {
    evaluate: (read, ...given) =>
      asker.run(
        `const [view] = browser.extension.getViews({ type: '${type}' });
         return view?.document?.body ? (${String(read)})(view, ...given) : null;`,
        ...given,
      ),
    async waitFor(...words) {
      await until(
        () =>
          surface.evaluate(
            (view, all) => all.every((each) => view.document.body.innerText.includes(each)),
            words,
          ),
        `the ${type} shows ${words.join(', ')}`,
      );
    },
    async click(words) {
      const at = await until(() => surface.evaluate(findMiddle, words), `the ${type} has "${words}"`);
      const corner = await firefox.inWindow<{ x: number; y: number }>(`${frames[type]} ${corners[type]}`);
      await actInWindow(firefox, 'pointer', [
        { type: 'pointerMove', duration: 0, ...sum(corner, at) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    async picture(path) {
      const png = await firefox.inWindow<string>(`${frames[type]} ${drawFrame}`);
      writeFileSync(path, Buffer.from(png, 'base64'));
    },
  };
  return surface;
}

const frames = {
  popup: `const frame = window.document.querySelector('.webextension-popup-browser');`,
  sidebar: `
    const around = window.document.getElementById('sidebar');
    const frame = around.contentDocument.getElementById('webext-panels-browser');`,
};

const drawFrame = `
  const drawn = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.getContext('2d').drawImage(drawn, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

/** Where a word of a button stands, once it has come to rest. */
async function findMiddle(view: Window, words: string): Promise<{ x: number; y: number } | null> {
  const all = [...view.document.querySelectorAll('button, a, label, [role=tab]')];
  const wanted = all.find((each) =>
    `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.includes(words),
  );
  wanted?.scrollIntoView({ block: 'nearest' });
  const look = () => wanted?.getBoundingClientRect();
  const before = look();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const now = look();
  if (now === undefined || now.width === 0 || now.y !== before?.y) return null;
  return { x: now.x + now.width / 2, y: now.y + now.height / 2 };
}

/** Of its left upper corner in the window. */
const corners = {
  popup: `const { x, y } = frame.getBoundingClientRect(); return { x, y };`,
  sidebar: `
    const [outer, inner] = [around, frame].map((each) => each.getBoundingClientRect());
    return { x: outer.x + inner.x, y: outer.y + inner.y };`,
};

type Point = { readonly x: number; readonly y: number };

function sum(one: Point, other: Point): Point {
  return { x: Math.round(one.x + other.x), y: Math.round(one.y + other.y) };
}

async function actInWindow(
  { send }: Firefox,
  type: 'key' | 'pointer',
  actions: readonly object[],
): Promise<void> {
  const mouse = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
  await send('Marionette:SetContext', { value: 'chrome' });
  await send('WebDriver:PerformActions', { actions: [{ type, id: type, ...mouse, actions }] });
}

/** All keys together, to the browser. */
export async function pressInWindow(firefox: Firefox, ...keys: readonly string[]): Promise<void> {
  await actInWindow(firefox, 'key', [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ]);
}

/** The button of the toolbar, for the tab in front. */
export async function openPopup(firefox: Firefox): Promise<void> {
  await until(
    () =>
      firefox.inWindow<boolean>(`
        if (window.document.querySelector('.webextension-popup-browser') !== null) return true;
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
        return false;`),
    'the popup opens',
  );
}

export async function closePopup(firefox: Firefox): Promise<void> {
  await until(
    () =>
      firefox.inWindow<boolean>(`
        for (const panel of window.document.querySelectorAll('panel')) panel.hidePopup();
        return window.document.querySelector('.webextension-popup-browser') === null;`),
    'the popup closes',
  );
}

/** As if the system had changed from light to dark, or back; window and pages follow. */
export async function makeDark(firefox: Firefox, on: boolean): Promise<void> {
  await firefox.inWindow(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', given[0] ? 1 : 0);`, on);
}

export async function openSidebar(firefox: Firefox): Promise<void> {
  await firefox.inWindow(`
    const ours = [...window.SidebarController.sidebars.keys()].find((id) => id.includes('second-source'));
    await window.SidebarController.show(ours);`);
}

export async function isSidebarOpen(firefox: Firefox): Promise<boolean> {
  return firefox.inWindow('return window.SidebarController.isOpen');
}

/** Chooses what begins so from our part of the menu that is open over the page. */
export async function chooseFromMenu(firefox: Firefox, start: string): Promise<string> {
  return until(
    () =>
      firefox.inWindow<string | null>(
        `const menu = window.document.getElementById('contentAreaContextMenu');
         if (menu.state !== 'open') return null;
         const ours = [...menu.querySelectorAll('menu')].find(({ id }) => id.includes('second-source'));
         ours?.openMenu(true);
         if (ours?.menupopup?.state !== 'open') return null;
         const item = [...ours.menupopup.children].find(({ label }) => label?.startsWith(given[0]));
         if (item === undefined) return null;
         ours.menupopup.activateItem(item);
         return item.label;`,
        start,
      ),
    `the menu has "${start}"`,
  );
}

/** What the browser asks the reader. */
export async function readQuestion(firefox: Firefox): Promise<string> {
  return until(
    () => firefox.inWindow<string | undefined>(`${openQuestion} return question?.textContent;`),
    'the browser asks',
  );
}

export async function answerQuestion(firefox: Firefox, answer: 'primary' | 'secondary'): Promise<void> {
  await readQuestion(firefox);
  await firefox.inWindow(
    `${openQuestion} question.querySelector('.popup-notification-' + given[0] + '-button').click();`,
    answer,
  );
  await until(
    () => firefox.inWindow<boolean>(`${openQuestion} return question === undefined;`),
    'the question is answered',
  );
}

const openQuestion = `
  const question = [...window.document.querySelectorAll('popupnotification')]
    .find((each) => each.closest('panel')?.state === 'open');`;
