import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { firefoxPath } from '@/builder/find-browser.mjs';
import { openFirefox, type Opened } from '@/builder/firefox/open-firefox';

/** The build under test; `SECOND_SOURCE_FIREFOX_BUILD` names another one. */
const built =
  process.env.SECOND_SOURCE_FIREFOX_BUILD ?? resolve(import.meta.dirname, '../../../.output/firefox-mv3');

/** Without a Firefox that can take it, says why in a line of its own; the tests are then skipped. */
export async function openBuilt(): Promise<Opened> {
  const opened = await open();
  if (!opened.ok) console.log(`skipped: ${opened.why}`);
  return opened;
}

async function open(): Promise<Opened> {
  const executablePath = firefoxPath();
  if (executablePath === undefined)
    return { ok: false, why: 'no Firefox was found; install firefox-esr or name one in FIREFOX_PATH' };
  if (!existsSync(join(built, 'manifest.json'))) {
    throw new Error(`No built extension in ${built}. Run "npm run build" first ("npm test" does).`);
  }
  return openFirefox({ executablePath, extension: built, lasting: true, headless: true });
}
