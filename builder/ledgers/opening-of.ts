import { longestOpening } from './ledger';
import { findOpening, type ReportText } from './report-text';

/** Fewer words are hard to find again. */
const leastWords = 3;

/**
 * The first words of a sentence, as few as tell it from the others of its report; where two begin alike, also how
 * it ends. Undefined where nothing tells it.
 */
export function openingOf(report: ReportText, sentence: string): string | undefined {
  const words = sentence.split(/\s+/).filter((word) => word !== '');
  const lengths = Array.from({ length: longestOpening }, (_, index) => index + 1);
  const beginnings = lengths
    .filter((length) => length >= Math.min(leastWords, words.length))
    .map((length) => words.slice(0, length).join(' '));
  const half = Math.floor(longestOpening / 2);
  const ends = `${words.slice(0, half).join(' ')} … ${words.slice(-half).join(' ')}`;
  return [...beginnings, ends].find(
    (opening) => opening.length <= 200 && findOpening(report, opening).length === 1,
  );
}
