/**
 * The second half of `npm start`: opens the built extension on the sample article. With a display it leaves the
 * browser open for the reader; without one it prints what was found and photographs every surface, light and dark.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { markedWords, openExtension, waitForMarks, type Extension } from './open-extension';
import { showSampleInFirefox } from './show-sample-in-firefox';

const root = resolve(import.meta.dirname, '..');
const sampleUrl = 'https://sample.second-source.example/after-the-talks';
const samplePage = readFileSync(join(root, 'assets/samples/after-the-talks.html'), 'utf8');
const shots = join(root, 'shots');

const { values } = parseArgs({
  options: {
    chromium: { type: 'string' },
    firefox: { type: 'string' },
    headless: { type: 'boolean', default: false },
  },
});
const headless = values.headless || !hasDisplay();

if (values.firefox !== undefined) {
  await showSampleInFirefox({
    executablePath: values.firefox,
    extension: join(root, '.output/sample/firefox-mv3'),
    // Firefox has it from a proxy of our own, which has no certificate for it.
    url: sampleUrl.replace('https:', 'http:'),
    html: samplePage,
    headless,
    shots,
  });
} else if (headless) {
  await photograph('light');
  await photograph('dark');
  console.log(`Screenshots of page, card, popup and side panel, light and dark: ${shots}`);
} else {
  const extension = await open('light', false);
  await extension.openArticle(sampleUrl, samplePage);
  console.log(
    'The sample article is open. Move over an underlined sentence; click the toolbar icon for the popup.',
  );
  console.log('Close the browser window to end.');
  await new Promise((resolveClosed) => extension.context.once('close', resolveClosed));
}

function open(colorScheme: 'light' | 'dark', isHeadless: boolean): Promise<Extension> {
  return openExtension({
    extension: join(root, '.output/sample/chrome-mv3'),
    colorScheme,
    headless: isHeadless,
    ...(values.chromium === undefined ? {} : { executablePath: values.chromium }),
  });
}

async function photograph(colorScheme: 'light' | 'dark'): Promise<void> {
  const extension = await open(colorScheme, true);
  try {
    mkdirSync(shots, { recursive: true });
    const article = await extension.openArticle(sampleUrl, samplePage);
    await waitForMarks(article);
    if (colorScheme === 'light') await printFound(article);
    await article.screenshot({ path: join(shots, `page-${colorScheme}.png`), fullPage: true });
    await hoverWords(article, 'eleven');
    await article.waitForTimeout(900);
    await article.screenshot({ path: join(shots, `card-${colorScheme}.png`) });
    const popup = await extension.openPopup(article);
    await popup.getByText('conflicting').first().waitFor();
    await popup.screenshot({ path: join(shots, `popup-${colorScheme}.png`) });
    const panel = await extension.openSidePanel(article);
    await panel.getByText('conflicting').first().waitFor();
    await panel.screenshot({ path: join(shots, `sidepanel-${colorScheme}.png`) });
  } finally {
    await extension.close();
  }
}

async function printFound(article: Page): Promise<void> {
  const classes = Object.values(await markedWords(article));
  const count = classes.reduce((sum, words) => sum + words.length, 0);
  console.log(`Marked on the sample article: ${count} passages.`);
  for (const words of classes) for (const passage of words) console.log(`  ${passage}`);
}

/** Puts the pointer on the first place where these words stand. */
async function hoverWords(page: Page, words: string): Promise<void> {
  await page.getByText(words).first().scrollIntoViewIfNeeded();
  const point = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return undefined;
  }, words);
  if (point === undefined) throw new Error(`The words "${words}" do not stand on the page`);
  await page.mouse.move(point.x, point.y);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
