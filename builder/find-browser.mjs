/**
 * Where this machine keeps a browser that loads an unpacked extension from the command line.
 * Plain JavaScript because `npm start` asks before anything is installed.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'brave-browser',
];
const firefoxNames = ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'];
const usualPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium or Edge, or undefined. `CHROMIUM_PATH` wins. Branded Chrome is not looked for: it no longer loads unpacked extensions this way. */
export function chromiumPath() {
  return firstRunnable([process.env.CHROMIUM_PATH, ...inPath(chromiumNames), ...usualPlaces]);
}

/** A Firefox, or undefined. `FIREFOX_PATH` wins. */
export function firefoxPath() {
  return firstRunnable([
    process.env.FIREFOX_PATH,
    ...inPath(firefoxNames),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
}

function inPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function firstRunnable(paths) {
  return paths.find((path) => path && isRunnable(path));
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
