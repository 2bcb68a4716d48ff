import type { Page } from 'playwright';
import type { PageState } from '@/core/claims/page-state';
import type { Extension } from '@/builder/open-extension';

export type CheckedState = PageState & { readonly status: 'checked' };

/** The state of an article that must have been checked; asks as the popup does and waits for it. */
export async function checkedState(extension: Extension, article: Page): Promise<CheckedState> {
  const state = await checkedOrNot(extension, article);
  if (state.status !== 'checked') throw new Error(`The article was not checked: ${JSON.stringify(state)}`);
  return state;
}

/** The state of a page once it is settled: checked, not an article, or why not. Asks as the popup does. */
export async function checkedOrNot(extension: Extension, article: Page): Promise<PageState> {
  const tabId = await extension.tabIdOf(article);
  const asker = await extension.context.newPage();
  try {
    await asker.goto(`chrome-extension://${extension.id}/popup.html?tabId=${tabId}`);
    for (let attempt = 0; attempt < 150; attempt++) {
      const state = unwrap(
        await asker.evaluate(
          async (id): Promise<unknown> =>
            chrome.runtime.sendMessage({ method: 'pageOf', argument: { tabId: id } }),
          tabId,
        ),
      );
      if (state !== undefined && state.status !== 'reading' && state.status !== 'not-granted') return state;
      await asker.waitForTimeout(100);
    }
    throw new Error(`${article.url()} was not settled within 15 s`);
  } finally {
    await asker.close();
  }
}

/** The answer as it travels: `{ ok: true, value }`. */
function unwrap(answer: unknown): PageState | undefined {
  if (typeof answer !== 'object' || answer === null || !('value' in answer)) return undefined;
  return answer.value as PageState;
}
