import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds on one of our own pages, a line each. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // The pages' own policy lets no script in but theirs; an evaluated one is the browser's.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] };
    const { axe: loaded } = globalThis as unknown as { axe: { run: () => Promise<Found> } };
    const { violations } = await loaded.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  });
}
