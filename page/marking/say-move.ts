import type { PageWords } from '@/core/claims/page-marks';
import { isClaim, type Mark } from './mark';
import type { PlacedMark } from './placed-mark';

/** What is announced when the reader moves to a mark: where he is, how it stands, what it says, what comes next. */
export function sayMove(
  mark: Mark,
  {
    marks,
    words,
    key,
  }: { readonly marks: readonly PlacedMark[]; readonly words: PageWords; readonly key: string },
): string {
  if (mark.kind === 'actor') return mark.actor.name;
  if (!isClaim(mark)) return words.note;
  const claims = marks.filter((other) => isClaim(other.mark));
  const { name, about, claim } = mark.claim.card;
  return fill(words.move, {
    at: String(claims.findIndex((other) => other.mark === mark) + 1),
    all: String(claims.length),
    verdict: about === null ? name : `${name} ${about}`,
    claim,
    key,
  });
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
