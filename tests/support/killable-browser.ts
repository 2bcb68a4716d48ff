/** A Chromium with the built extension that can be killed as a power cut would: all its processes at once. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type BrowserContext } from 'playwright';
import { chromiumPath } from '@/builder/find-browser.mjs';
import { builtExtension } from '@/builder/open-extension';

export type KillableBrowser = {
  readonly context: BrowserContext;
  readonly id: string;
  /** SIGKILL to the browser and everything it started. */
  kill(): Promise<void>;
  /** As a reader quits. */
  quit(): Promise<void>;
};

export function makeProfile(): string {
  return mkdtempSync(join(tmpdir(), 'second-source-notes-'));
}

export function dropProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

export async function startBrowser(profile: string): Promise<KillableBrowser> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) {
    rmSync(join(profile, lock), { force: true });
  }
  const child = spawn(chromiumPath() ?? 'chromium', [...options(profile), 'about:blank'], {
    detached: true,
    stdio: 'ignore',
  });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await readPort(portFile, child)}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no window.');
  return {
    context,
    id: extensionId(),
    async kill() {
      const ended = endOf(child);
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
      // What was asked of the browser is answered by nobody any more.
      await browser.close();
    },
    async quit() {
      const ended = endOf(child);
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(String);
      await ended;
      await browser.close();
    },
  };
}

/** Where Chromium keeps the extension's stores. */
export function storesOf(profile: string): {
  readonly indexedDb: string;
  readonly localStore: string;
} {
  return {
    indexedDb: join(profile, 'Default/IndexedDB', `chrome-extension_${extensionId()}_0.indexeddb.leveldb`),
    localStore: join(profile, 'Default/Local Extension Settings', extensionId()),
  };
}

function options(profile: string): string[] {
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-default-browser-check',
    `--disable-extensions-except=${builtExtension}`,
    `--load-extension=${builtExtension}`,
  ];
}

async function readPort(file: string, child: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The browser ended with code ${child.exitCode}.`);
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port !== undefined && port !== '') return port;
    await sleep(50);
  }
  throw new Error('The browser did not say where it listens.');
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

/** Made from the manifest's key, as Chromium makes it. */
function extensionId(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(builtExtension, 'manifest.json'), 'utf8'));
  const key = typeof manifest === 'object' && manifest !== null && 'key' in manifest ? manifest.key : '';
  const hash = createHash('sha256')
    .update(Buffer.from(String(key), 'base64'))
    .digest('hex');
  return Array.from(hash.slice(0, 32), (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}
