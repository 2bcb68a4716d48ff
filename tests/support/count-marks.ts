import type { Page } from 'playwright';

/** How many sets of highlights a page holds, and how many passages in all of them: two copies of ours would be two sets. */
export async function countMarks(page: Page): Promise<{ readonly sets: number; readonly passages: number }> {
  return page.evaluate(() => {
    const sizes = [...CSS.highlights.values()].map(({ size }) => size).filter((size) => size > 0);
    return { sets: sizes.length, passages: sizes.reduce((sum, size) => sum + size, 0) };
  });
}

/** Milliseconds until the page holds marks, or holds none any more. */
export async function timeUntilMarks(page: Page, there: boolean, timeout = 10_000): Promise<number> {
  const start = performance.now();
  await page.waitForFunction(
    (wanted) => [...CSS.highlights.values()].some(({ size }) => size > 0) === wanted,
    there,
    { timeout, polling: 20 },
  );
  return performance.now() - start;
}
