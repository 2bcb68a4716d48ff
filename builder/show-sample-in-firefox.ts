/** The sample article in Firefox, where the extension is installed for this run only. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openFirefox, type Firefox } from './firefox/open-firefox';
import { closePopup, makeDark, makeSurface, openPopup, openSidebar } from './firefox/surfaces';
import type { Tab } from './firefox/tab';

export type FirefoxSample = {
  readonly executablePath: string;
  readonly extension: string;
  /** `http:` only: what stands there is served from memory. */
  readonly url: string;
  readonly html: string;
  readonly headless: boolean;
  readonly shots: string;
};

/** Headless it prints the marked passages and photographs every surface, light and dark; otherwise it stays open until closed. */
export async function showSampleInFirefox(sample: FirefoxSample): Promise<void> {
  const { executablePath, extension, headless } = sample;
  const opened = await openFirefox({ executablePath, extension, headless, lasting: false });
  if (!opened.ok) throw new Error(opened.why);
  const { firefox } = opened;
  firefox.pages.set(sample.url, sample.html);
  if (!headless) {
    await (await firefox.openTab(sample.url)).toFront();
    console.log('The sample article is open. Close the browser window to end.');
    await firefox.ended();
    return firefox.close();
  }
  try {
    await photograph(firefox, sample);
  } finally {
    await firefox.close();
  }
}

async function photograph(firefox: Firefox, { url, shots }: FirefoxSample): Promise<void> {
  mkdirSync(shots, { recursive: true });
  // It opens by itself, and would come before the article.
  const library = await firefox.findTab((address) => address.endsWith('library.html#/welcome'));
  const article = await firefox.openTab(url);
  await printFound(article);
  for (const scheme of ['light', 'dark'] as const) {
    const file = (surface: string) => join(shots, `${surface}-firefox-${scheme}.png`);
    await makeDark(firefox, scheme === 'dark');
    await article.waitFor((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
    await article.toFront();
    await article.picture(file('page'));
    const popup = makeSurface(firefox, library, 'popup');
    await openPopup(firefox);
    await popup.waitFor('conflicting', 'Conflicts with');
    await popup.picture(file('popup'));
    await closePopup(firefox);
    const sidebar = makeSurface(firefox, library, 'sidebar');
    await openSidebar(firefox);
    await sidebar.waitFor('conflicting', 'Conflicts with');
    await sidebar.picture(file('sidebar'));
  }
  console.log(`Screenshots of page, popup and sidebar in Firefox, light and dark: ${shots}`);
}

async function printFound(article: Tab): Promise<void> {
  const passages = await article.waitFor(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString().replace(/\s+/g, ' ').trim();
      }),
    ),
  );
  console.log(`Marked on the sample article in Firefox: ${passages.length} passages.`);
  for (const passage of passages) console.log(`  ${passage}`);
}
