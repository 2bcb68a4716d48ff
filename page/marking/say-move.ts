import { subjects, verdictNames } from './card-texts';
import { isClaim, type Mark } from './mark';
import type { PlacedMark } from './placed-mark';

/** What is announced when the reader moves to a claim: where he is, how it stands, what it says, what comes next. */
export function sayMove(mark: Mark, marks: readonly PlacedMark[], openKey: string): string {
  if (!isClaim(mark)) return mark.name;
  const claims = marks.filter((other) => isClaim(other.mark));
  const at = claims.findIndex((other) => other.mark === mark) + 1;
  const about =
    mark.match.conflicting.find(({ kind }) => kind === 'conflict' || kind === 'disputed')?.about ?? null;
  const verdict = about === null ? verdictNames[mark.kind] : `${verdictNames[mark.kind]} ${subjects[about]}`;
  return `Claim ${at} of ${claims.length}. ${verdict}: ${mark.match.claim.text} ${openKey} opens the card.`;
}
