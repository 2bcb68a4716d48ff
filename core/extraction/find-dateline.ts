import type { Block } from '@/core/claims/article-check';
import type { Day } from '@/core/claims/claim-pack';
import { findDates } from '@/core/text/find-dates';
import { findWordsIn } from '@/core/text/find-words';

/** More words than a line has that only says when and by whom: `Published on Friday 2 May 2031 at 10:40 by Ida Marsh`. */
const longestDateline = 14;
const longestTitle = 25;

/**
 * The day that a text states as its own: the one full date of a short line above the first paragraph, or in the
 * opening of that paragraph (`PORT ELLERY, 2 May 2031 —`). Null where there is none, or where two differ.
 */
export function findDateline(text: string, blocks: readonly Block[]): Day | null {
  const days = new Set<Day>();
  for (const block of blocks) {
    const words = findWordsIn(text, block);
    const isParagraph = words.length > longestTitle;
    if (block.kind === 'title' || (!isParagraph && words.length > longestDateline)) continue;
    const end = isParagraph ? endOfOpening(text, block) : block.end;
    for (const { from, to, precision } of findDates(text, { start: block.start, end }, null)) {
      if (precision === 'day' && from === to) days.add(from);
    }
    if (isParagraph) break;
  }
  const [day, ...others] = days;
  return day !== undefined && others.length === 0 ? day : null;
}

/** The dash or bracket that closes a dateline; its paragraph's beginning where it has none. */
function endOfOpening(text: string, { start, end }: Block): number {
  const opening = /^[^.!?]{3,80}?(?:\s[—–-]\s|\)\s)/u.exec(text.slice(start, Math.min(end, start + 100)));
  return opening === null ? start : start + opening[0].length;
}
