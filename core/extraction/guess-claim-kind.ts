import type { ClaimKind, Quantity } from '@/core/claims/claim-pack';
import { findWords } from '@/core/text/find-words';
import { verbClassesAt } from '@/core/text/verb-classes';
import type { DraftStatement } from './draft-statements';

const coming =
  /\b(?:will|would|shall|expected to|due to|set to|plans? to|is to|are to|about to|likely to)\b/i;
const wanting =
  /\b(?:wants?|wanted|demands?|demanded|rejects?|rejected|refuses?|refused|supports?|supported|opposes?|opposed|accepts?|accepted|insists?|insisted|calls? for|called for|urges?|urged|agrees?|agreed|ready to|willing to|open to|vows?|vowed|pledged?)\b/i;
const being = /\b(?:is|are|remains?|has|have|contains?|holds?|stands?)\b/i;

/** What a statement is: first what it is about (a figure, a wish, the future), then whether something happened. */
export function guessClaimKind({ text, isSpoken }: DraftStatement, quantity: Quantity | null): ClaimKind {
  if (isSpoken) return 'statement';
  if (quantity !== null) return 'figure';
  if (coming.test(text)) return 'forecast';
  if (wanting.test(text)) return 'position';
  const words = findWords(text);
  const happened = words.some(
    ({ folded }, at) => folded.endsWith('ed') || (at > 0 && verbClassesAt(words, at).length > 0),
  );
  return being.test(text) || !happened ? 'state' : 'event';
}
