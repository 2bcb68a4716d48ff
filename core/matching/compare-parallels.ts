/**
 * What stands in the place of what the claim says: "raised its storage fees by 6 percent" has the frame of "raised its pay offer
 * by 6 percent" and another thing in it. Without a parser: beside something that unit and wording share, the unit has something
 * foreign where the wording has something that the unit lacks.
 */
import type { Nearness } from './align';
import type { ClaimProfile } from './claim-profile';
import type { FigureComparison } from './compare-figure';
import type { UnitInPage } from './pair-features';
import { stepsOf, type Step } from './text-steps';

/** How near a shared word must be, and from which likeness on a word is not foreign, or not lacking. */
const shared = 0.7;
const likely = 0.45;
/** How many steps beside the shared one are its place, before it and after it. */
const places = [
  [-1, -2],
  [1, 2],
] as const;

type Unit = Pick<UnitInPage, 'parts' | 'named'>;
type Known = {
  readonly profile: ClaimProfile;
  readonly nearness: Nearness;
  readonly figure: FigureComparison;
};

/** How much of the core of the claim has something else in its place, 0 to 1: anything at all, and somebody of its actors. */
export function compareParallels(unit: Unit, known: Known): readonly [any: number, actor: number] {
  const here = stepsOf(unit.parts);
  const foreign = new Map<number, number>();
  const strangeness = (at: number): number => {
    const step = here[at];
    if (step === undefined) return 0;
    const found = foreign.get(at) ?? foreignness(step, unit, known);
    foreign.set(at, found);
    return found;
  };
  let [any, actor] = [0, 0];
  for (const { states, steps } of known.profile.wordings) {
    if (!states) continue;
    steps.forEach((step, place) => {
      const lack = lackOf(step, unit, known);
      if (lack <= any && (step.kind !== 'actor' || lack <= actor)) return;
      for (const side of places) {
        for (const offset of side) {
          const other = steps[place - offset];
          if (other === undefined) continue;
          here.forEach((shared, at) => {
            if (!areShared(shared, other, known)) return;
            const swapped = Math.min(lack, Math.max(...side.map((beside) => strangeness(at + beside))));
            any = Math.max(any, swapped);
            if (step.kind === 'actor') actor = Math.max(actor, swapped);
          });
        }
      }
    });
  }
  return [any, actor];
}

function areShared(step: Step, other: Step, { nearness, figure }: Known): boolean {
  if (step.kind !== other.kind) return false;
  if (step.kind === 'word') return (nearness.rows[other.place]?.[step.place] ?? 0) >= shared;
  return step.kind === 'actor' ? step.place === other.place : figure.state === 'same';
}

/** How much of it says something of which no wording has anything. */
function foreignness(step: Step, { parts }: Unit, { profile, nearness }: Known): number {
  if (step.kind === 'figure') return 0;
  if (step.kind === 'actor') return Number(!profile.isOwnOrTopic(step.place));
  const isKnown = nearness.rows.some((row) => (row[step.place] ?? 0) >= likely);
  return isKnown ? 0 : (parts.content[step.place]?.weight ?? 0);
}

/** How much nearly every wording says it, and unit and surroundings do not. */
function lackOf(step: Step, { named }: Unit, { profile, nearness }: Known): number {
  if (step.kind === 'figure') return 0;
  if (step.kind === 'actor') {
    return Number(profile.constant.includes(step.place) && !named.around.has(step.place));
  }
  const word = profile.vocabulary[step.place];
  if (word === undefined || (nearness.peaks[step.place] ?? 0) >= likely) return 0;
  return word.weight * (profile.constancy[step.place] ?? 0);
}
