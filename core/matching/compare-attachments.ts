/**
 * What the shared words of a unit are about: "arrested two managers of a car dealership" shares its verb and its noun with
 * "arrested two managers of the plant", but what hangs on them is another thing. Without a parser: the words that follow a
 * shared word directly, and those after the preposition that comes next.
 */
import { isOfKind } from '@/core/text/function-words';
import type { Nearness } from './align';
import type { ClaimProfile } from './claim-profile';
import type { UnitInPage } from './pair-features';

/** By weight of the words they hang on, capped at 1. */
export type Attachments = { readonly matching: number; readonly foreign: number };

/** From this nearness on a word of the unit is shared with the claim; a looser likeness will do for what hangs on it. */
const shared = 0.7;
const likely = 0.45;
/** How many words a phrase goes on at most. */
const longest = 9;

export function compareAttachments(unit: UnitInPage, profile: ClaimProfile, nearness: Nearness): Attachments {
  const { parts } = unit;
  const nearest = parts.content.map((_, at) =>
    nearness.rows.reduce((high, row) => Math.max(high, row[at] ?? 0), 0),
  );
  const kindOf = makeKindOf(unit, profile, nearest);
  let [matching, foreign] = [0, 0];
  parts.content.forEach((word, at) => {
    if ((nearest[at] ?? 0) < shared) return;
    for (const phrase of phrasesAfter(unit, word.at)) {
      const kinds = phrase.map(kindOf);
      if (kinds.includes('own')) matching += word.weight;
      else if (kinds.includes('foreign')) foreign += word.weight;
    }
  });
  return { matching: Math.min(1, matching / 2), foreign: Math.min(1, foreign / 2) };
}

type WordKind = 'own' | 'foreign' | 'open';

/** Of a word of the page: whether it belongs to the claim or its topic, to something else, or says nothing. */
function makeKindOf(
  { parts }: UnitInPage,
  profile: ClaimProfile,
  nearest: readonly number[],
): (at: number) => WordKind {
  const kinds = new Map<number, WordKind>();
  parts.content.forEach((word, place) => {
    kinds.set(word.at, (nearest[place] ?? 0) >= likely ? 'own' : word.weight >= 0.4 ? 'foreign' : 'open');
  });
  for (const { actor, from, to } of parts.mentions) {
    for (let at = from; at < to; at++) kinds.set(at, profile.isOwnOrTopic(actor) ? 'own' : 'foreign');
  }
  return (at) => kinds.get(at) ?? 'open';
}

/** The phrase that follows the word directly, and the one after the next preposition, as places of words. */
function phrasesAfter({ parts, reading }: UnitInPage, at: number): readonly (readonly number[])[] {
  const direct: number[] = [];
  const afterPreposition: number[] = [];
  let current = direct;
  for (let next = at + 1; next < Math.min(parts.to, at + longest); next++) {
    const word = reading.words[next];
    const before = reading.words[next - 1];
    if (
      word === undefined ||
      before === undefined ||
      !isUnbroken(reading.article.text, before.end, word.start)
    )
      break;
    if (isOfKind(word.folded, 'preposition')) {
      if (current === afterPreposition && word.folded !== 'of') break;
      current = afterPreposition;
    } else if (endsPhrase(word.folded)) break;
    else current.push(next);
  }
  return [direct, afterPreposition].filter((phrase) => phrase.length > 0);
}

function isUnbroken(text: string, end: number, start: number): boolean {
  return !/[.,;:!?()\u2013\u2014"\u201c\u201d]/.test(text.slice(end, start));
}

function endsPhrase(folded: string): boolean {
  return isOfKind(folded, 'conjunction') || isOfKind(folded, 'auxiliary') || isOfKind(folded, 'pronoun');
}
