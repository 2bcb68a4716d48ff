import type { Words } from '@/components/words';
import { browserWords } from './browser-words';

/** Tells the document its language and direction before anything is shown, so that nothing turns round later. */
export function speakOn(page: Document): Words {
  const words = browserWords();
  page.documentElement.lang = words.language;
  page.documentElement.dir = words.direction;
  return words;
}
