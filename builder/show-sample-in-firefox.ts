/** The sample article in Firefox, by WebDriver BiDi: the extension is installed for this run only. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

export type FirefoxSample = {
  readonly executablePath: string;
  readonly extension: string;
  readonly url: string;
  readonly html: string;
  readonly headless: boolean;
  readonly shots: string;
};

/** Opens the sample article; headless it prints the marked passages and takes one picture, otherwise it stays open until closed. */
export async function showSampleInFirefox(sample: FirefoxSample): Promise<void> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: sample.executablePath,
    headless: sample.headless,
  });
  await browser.installExtension(sample.extension);
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === sample.url)
      void request.respond({ body: sample.html, contentType: 'text/html; charset=utf-8' });
    else void request.abort();
  });
  await page.goto(sample.url);
  if (!sample.headless) {
    console.log('The sample article is open. Close the browser window to end.');
    await new Promise((resolve) => browser.once('disconnected', resolve));
    return;
  }
  await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0), {
    timeout: 15_000,
  });
  const passages = await page.evaluate(() =>
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
  mkdirSync(sample.shots, { recursive: true });
  const path = join(sample.shots, 'page-firefox.png');
  await page.screenshot({ path });
  console.log(`Screenshot: ${path}`);
  await browser.close();
}
