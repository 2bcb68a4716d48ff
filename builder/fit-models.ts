/** Fits the models of recognition on labelled sentences, and the calibration on stories that were left out. */
import type { Calibration } from '@/core/matching/logistic';
import { readSentence } from '@/core/matching/read-sentence';
import { featuresOf, type Models } from '@/core/matching/read-stance';
import { signsOf } from './feature-signs';
import { fitShares, fitSigned } from './fit-logistic';
import { isAboutValue, isStated, wholes, type Case } from './labelled-pairs';
import type { StoryCases } from './read-stories';

/** What the best reading of a sentence was, and whether it was right. */
type Kind = keyof Models['calibration'];
export type Judged = { readonly kind: Kind; readonly chance: number; readonly isRight: boolean };

const ridge = 5;
export const kinds: readonly Kind[] = ['asserts', 'denies', 'value'];
const plain: Calibration = [
  [0, 0],
  [1, 1],
];

/** Calibrated on the chances that each story got from weights fitted on the others; those judgements come along. */
export function fitModels(stories: readonly StoryCases[]): {
  readonly models: Models;
  readonly judged: readonly Judged[];
} {
  const judged = stories.flatMap((held, at) =>
    judge(fitPlainly(stories.filter((_, other) => other !== at)), held.written),
  );
  const sharesOf = (kind: Kind) => fitShares(judged.filter((one) => one.kind === kind));
  const calibration = {
    asserts: sharesOf('asserts'),
    denies: sharesOf('denies'),
    value: sharesOf('value'),
  };
  return { models: { ...fitPlainly(stories), calibration }, judged };
}

/** Made cases tell one claim from another; how claims are stated is learnt from sentences that somebody wrote. */
function fitPlainly(stories: readonly StoryCases[]): Models {
  const written = stories.flatMap((story) => story.written);
  const all = [...written, ...stories.flatMap(({ made }) => made)];
  const same = all.flatMap(({ gold, pairs }) =>
    wholes(pairs).map((pair) => ({ features: pair.all, isTrue: pair.profile.claim.id === gold.claim })),
  );
  const stance = all.flatMap(({ gold, pairs }) =>
    wholes(pairs)
      .filter((pair) => pair.profile.claim.id === gold.claim && !isAboutValue(gold))
      .map((pair) => ({ features: pair.stance, isTrue: isStated(gold) })),
  );
  const states = written.flatMap(({ gold, pairs }) =>
    wholes(pairs).map((pair) => ({
      features: featuresOf(pair),
      isTrue: pair.profile.claim.id === gold.claim && isStated(gold) && !isAboutValue(gold),
    })),
  );
  const calibration = { asserts: plain, denies: plain, value: plain };
  return {
    sameClaim: fitSigned(same, ridge, signsOf.sameClaim),
    stateOrDeny: fitSigned(stance, ridge, signsOf.stateOrDeny),
    states: fitSigned(states, ridge, signsOf.states),
    calibration,
  };
}

function judge(fitted: Models, held: readonly Case[]): readonly Judged[] {
  return held.flatMap(({ gold, pairs }) => {
    const [best] = readSentence(fitted, pairs);
    if (best === undefined) return [];
    const kind = best.differs !== undefined ? 'value' : best.stance === 'asserts' ? 'asserts' : 'denies';
    const isClaim = best.pair.profile.claim.id === gold.claim;
    const isStance =
      kind === 'value'
        ? isAboutValue(gold)
        : !isAboutValue(gold) && isStated(gold) === (best.stance === 'asserts');
    return [{ kind, chance: best.chance, isRight: isClaim && isStance }];
  });
}
