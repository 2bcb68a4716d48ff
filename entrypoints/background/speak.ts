/** The language in which the background speaks: on pages, in menus, on the toolbar. */
import { pageWords } from '@/components/page-words';
import type { Words } from '@/components/words';
import type { PageWords } from '@/core/claims/page-marks';
import { browserWords } from '@/entrypoints/language/browser-words';

type Speaking = { readonly words: Words; readonly onPage: PageWords };

let speaking: Speaking | undefined;

/** Put together once a worker: the browser's language does not change while it runs. */
export function speak(): Speaking {
  speaking ??= beginToSpeak();
  return speaking;
}

/** Firefox lets no page open the sidebar; there the card's button opens the popup. */
function beginToSpeak(): Speaking {
  const words = browserWords();
  return { words, onPage: pageWords(words, import.meta.env.FIREFOX ? 'card.openPopup' : 'card.openPanel') };
}
