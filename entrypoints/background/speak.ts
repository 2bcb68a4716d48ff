/** The language in which the background speaks to pages. */
import { pageWords } from '@/components/page-words';
import type { Words } from '@/components/words';
import type { PageWords } from '@/core/claims/page-marks';
import { browserWords } from '@/entrypoints/language/browser-words';

type Speaking = { readonly words: Words; readonly onPage: PageWords };

/** Firefox lets no page open the sidebar; there the card's button opens the popup. */
export function speak(): Speaking {
  const words = browserWords();
  return { words, onPage: pageWords(words, import.meta.env.FIREFOX ? 'card.openPopup' : 'card.openPanel') };
}
