/** A real Firefox, with a profile of its own and nobody else's network. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectMarionette, type Marionette } from './marionette';
import { until } from './until';

export type FirefoxProcess = {
  readonly marionette: Marionette;
  /** Until it is gone, for whatever reason. */
  readonly ended: Promise<void>;
  /** SIGKILL to the browser and everything it started, as a power cut would. */
  kill(): Promise<void>;
  /** As a reader quits. */
  quit(): Promise<void>;
};

export type StartOptions = {
  readonly executablePath: string;
  readonly profile: string;
  /** Of the proxy that answers instead of the internet. */
  readonly proxyPort: number;
  readonly headless: boolean;
};

export async function startFirefox(options: StartOptions): Promise<FirefoxProcess> {
  const { executablePath, profile, headless } = options;
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  writeFileSync(join(profile, 'user.js'), preferencesOf(options));
  const remote = ['--marionette', '--remote-allow-system-access'];
  const child = spawn(
    executablePath,
    [...(headless ? ['--headless'] : []), '--no-remote', '--profile', profile, ...remote, 'about:blank'],
    { detached: true, stdio: 'ignore' },
  );
  const port = await until(() => readPort(portFile, child), 'Firefox says where it listens');
  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', { timeouts: { script: 60_000 } });
  const ended = endOf(child);
  return {
    marionette,
    ended,
    async kill() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await ended;
      marionette.close();
    },
    async quit() {
      await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] });
      await ended;
      marionette.close();
    },
  };
}

function preferencesOf({ proxyPort, profile }: StartOptions): string {
  const preferences: Readonly<Record<string, string | number | boolean>> = {
    'marionette.port': 0,
    // What was just built is signed by nobody; a browser of the long-term kind may be told to take it.
    'xpinstall.signatures.required': false,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    // Sites that are known to want TLS are served here without.
    'network.stricttransportsecurity.preloadlist': false,
    'dom.security.https_first': false,
    'dom.security.https_first_pbm': false,
    'browser.download.folderList': 2,
    'browser.download.dir': join(profile, 'downloads'),
    'browser.download.useDownloadDir': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'browser.startup.page': 0,
    'browser.sessionstore.resume_from_crash': false,
    'toolkit.startup.max_resumed_crashes': -1,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'intl.locale.requested': 'en-US',
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

// eslint-disable-next-line @typescript-eslint/require-await -- asked again like all that is waited for
async function readPort(file: string, child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}.`);
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}
