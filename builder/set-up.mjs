/**
 * What `npm start` and `npm test` need before anything else: dependencies and a browser.
 * Plain JavaScript on Node alone, because nothing is installed when it runs. Each step says what it does,
 * and when it cannot, what to install by hand.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromiumPath, firefoxPath } from './find-browser.mjs';

/** Runs a command in the foreground; throws with its name when it fails. */
export function run(command, parameters, options = {}) {
  const { status, error } = spawnSync(command, parameters, {
    stdio: options.quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) throw new Error(`${command} could not be started: ${error.message}`);
  if (status !== 0)
    throw new Error(`${[command, ...parameters].join(' ')} ended with ${status ?? 'a signal'}`);
}

/** Installs the locked dependencies unless exactly these are there already. */
export function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(
      `Node 20.19 or newer is needed; this is ${process.versions.node}. Install a newer Node and run this again.`,
    );
  }
  const wanted = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(process.versions.node)
    .digest('hex');
  const stamp = 'node_modules/.second-source-installed';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the dependencies (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, wanted);
}

/** A Chromium or Edge; installed by apt where that is allowed. Undefined, with a line that says what to do, where it is not. */
export function ensureChromium() {
  return chromiumPath() ?? (installByApt('chromium') ? chromiumPath() : undefined);
}

/** The same for Firefox. */
export function ensureFirefox() {
  return firefoxPath() ?? (installByApt('firefox-esr') ? firefoxPath() : undefined);
}

function installByApt(name) {
  const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!isRoot || !hasApt) {
    console.error(missing(name, hasApt));
    return false;
  }
  console.log(`Installing ${name} (apt-get) …`);
  const options = { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    run('apt-get', ['update', '-qq'], options);
    run('apt-get', ['install', '-y', '-qq', name], options);
    return true;
  } catch (error) {
    console.error(`${name} could not be installed: ${error.message}. ${missing(name, hasApt)}`);
    return false;
  }
}

function missing(name, hasApt) {
  const browser = name === 'chromium' ? 'Chromium or Microsoft Edge' : 'Firefox';
  const how = hasApt ? `sudo apt-get install ${name}` : `install ${browser} from its maker`;
  const variable = name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH';
  const why =
    name === 'chromium'
      ? ' Branded Chrome does not load unpacked extensions from the command line and is not used.'
      : '';
  return `No ${browser} was found. Please ${how}, or set ${variable} to one.${why}`;
}
