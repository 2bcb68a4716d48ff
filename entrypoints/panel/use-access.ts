/** What is asked of the browser in the turn of the reader's click, and what follows when it says yes or no. */
import type { Notice } from '@/components/NoticeLine';
import type { PageState } from '@/core/claims/page-state';
import { askForEverywhere, askForSite } from '@/entrypoints/panel/open-places';

/** The background reads the open pages as soon as the permission is there; a popup may be gone by then. */
export function useAccess(
  page: PageState | null,
  setNotice: (notice: Notice | null) => void,
): { readonly onReadAlways: () => void; readonly onReadEverywhere: () => void } {
  const ask = async (given: Promise<boolean>) => setNotice((await given) ? null : { of: 'notGranted' });
  return {
    onReadAlways: () => {
      if (page !== null && 'host' in page && page.host !== '') void ask(askForSite(page.host));
    },
    onReadEverywhere: () => void ask(askForEverywhere()),
  };
}
