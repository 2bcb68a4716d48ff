/** Firefox with the built extension in it, and tabs that one can read and use. No driver is needed beside the browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript, type Send } from './run-script';
import { servePages } from './serve-pages';
import { startFirefox } from './start-firefox';
import { makeTab, type Tab } from './tab';
import { until } from './until';

const extensionId = 'second-source@second-source.example';

export type Firefox = {
  readonly profile: string;
  /** Address, `http:` only, → HTML. Set before opening the page. */
  readonly pages: Map<string, string>;
  /** In front. */
  openTab(url: string): Promise<Tab>;
  /** A page of ours. */
  openOwn(path: string): Promise<Tab>;
  /** A tab that was opened by others. */
  findTab(isIt: (url: string) => boolean): Promise<Tab>;
  tabIdOf(url: string): Promise<number>;
  /** The body of an async function in the browser's own window, with `window`, `extension` and `given`. */
  inWindow<T>(body: string, ...given: readonly unknown[]): Promise<T>;
  send: Send;
  kill(): Promise<void>;
  quit(): Promise<void>;
  /** The same profile again, after `kill` or `quit`. */
  restart(): Promise<void>;
  /** Until it is gone, for whatever reason. */
  ended(): Promise<void>;
  close(): Promise<void>;
};

export type FirefoxOptions = {
  readonly executablePath: string;
  /** The folder of the built extension. */
  readonly extension: string;
  /** As from a store, so that extension and notes outlive the browser; otherwise for this run only. */
  readonly lasting: boolean;
  /** False shows the browser to the reader. */
  readonly headless: boolean;
};

export type Opened =
  { readonly ok: true; readonly firefox: Firefox } | { readonly ok: false; readonly why: string };

/** Not where the extension is to last and this Firefox takes only what its maker has signed. */
export async function openFirefox(options: FirefoxOptions): Promise<Opened> {
  const { executablePath, extension, lasting, headless } = options;
  const net = await servePages();
  const profile = mkdtempSync(join(tmpdir(), 'second-source-firefox-'));
  const start = () => startFirefox({ executablePath, profile, proxyPort: net.port, headless });
  let running = await start();
  const close = async () => {
    await running.kill();
    net.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const send: Send = (command, parameters) => running.marionette.send(command, parameters);
  const inWindow = <T>(body: string, ...given: readonly unknown[]) =>
    runScript<T>(send, 'chrome', `${inTheWindow} ${body}`, given);

  if (lasting && (await inWindow<boolean>(needsSignature))) {
    await close();
    return { ok: false, why: 'this Firefox takes only signed extensions (firefox-esr takes ours)' };
  }
  if (lasting) await inWindow(installFolder, extension, join(profile, 'second-source.xpi'));
  else await send('Addon:Install', { path: extension, temporary: true });
  await until(() => inWindow('return extension?.baseURL'), 'the extension is there');
  const base = await inWindow<string>(`return extension.baseURL`);
  const openTab = async (url: string) => {
    // The tab in which we were last may be gone.
    const [first] = await handlesOf(send);
    await send('WebDriver:SwitchToWindow', { handle: first, focus: false });
    const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
    const tab = makeTab(send, handle);
    await tab.goto(url);
    return tab;
  };
  const firefox: Firefox = {
    profile,
    pages: net.pages,
    openTab,
    openOwn: (path) => openTab(`${base}${path}`),
    findTab: (isIt) =>
      until(async () => {
        for (const handle of await handlesOf(send)) {
          const tab = makeTab(send, handle);
          if (isIt(await tab.url())) return tab;
        }
        return undefined;
      }, 'there is such a tab'),
    async tabIdOf(url) {
      const asker = await openTab(`${base}icon/16.png`);
      const id = await asker.evaluate(async (wanted: string) => {
        const tabs = await chrome.tabs.query({});
        return tabs.findLast((tab) => tab.url === wanted)?.id ?? null;
      }, url);
      await asker.close();
      if (id === null) throw new Error(`No tab shows ${url}`);
      return id;
    },
    inWindow,
    send,
    kill: () => running.kill(),
    quit: () => running.quit(),
    async restart() {
      running = await start();
      await until(() => inWindow('return extension?.baseURL'), 'the extension is there again');
    },
    ended: () => running.ended,
    close,
  };
  return { ok: true, firefox };
}

async function handlesOf(send: Send): Promise<readonly string[]> {
  await send('Marionette:SetContext', { value: 'content' });
  return send<string[]>('WebDriver:GetWindowHandles');
}

const inTheWindow = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const extension = WebExtensionPolicy.getByID('${extensionId}')?.extension;`;

const needsSignature = `
  const { AddonSettings } = ChromeUtils.importESModule('resource://gre/modules/addons/AddonSettings.sys.mjs');
  return AddonSettings.REQUIRE_SIGNING;`;

/** The browser packs the folder itself; what is installed from a folder would be gone when it is closed. */
const installFolder = `
  const [folder, archive] = given;
  const fileAt = (path) => {
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(path);
    return file;
  };
  const zip = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter);
  const [write, create, truncate] = [0x04, 0x08, 0x20];
  zip.open(fileAt(archive), write | create | truncate);
  const add = (from, under) => {
    for (const each of from.directoryEntries) {
      const name = under + each.leafName;
      if (each.isDirectory()) add(each, name + '/');
      else zip.addEntryFile(name, Ci.nsIZipWriter.COMPRESSION_NONE, each, false);
    }
  };
  add(fileAt(folder), '');
  zip.close();
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const install = await AddonManager.getInstallForFile(fileAt(archive));
  await install.install();
  if (install.error) throw new Error('Firefox has not taken the extension, error ' + install.error);`;
