/** Fits the models of recognition on labelled sentences, and the calibration on stories that were left out. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Calibration } from '@/core/matching/logistic';
import { readSentence } from '@/core/matching/read-sentence';
import { featuresOf, type Models } from '@/core/matching/read-stance';
import { signsOf } from './feature-signs';
import { fitShares, fitSigned } from './fit-logistic';
import { isAboutValue, isStated, wholes, type Case } from './labelled-pairs';

/** What the best reading of a sentence was, and whether it was right. */
type Kind = keyof Models['calibration'];
export type Judged = { readonly kind: Kind; readonly chance: number; readonly isRight: boolean };

const ridge = 5;
export const kinds: readonly Kind[] = ['asserts', 'denies', 'value'];
const plain: Calibration = [
  [0, 0],
  [1, 1],
];

/** Folders of all stories that may be fitted on: open ones, those written for fitting alone, and those that are spent. */
export function storyFolders(root: string): readonly string[] {
  return ['stories', 'training', 'spent']
    .map((name) => resolve(root, 'tests/quality', name))
    .flatMap((folder) => readdirSync(folder).map((story) => resolve(folder, story)));
}

/** Calibrated on the chances that each story got from weights fitted on the others; those judgements come along. */
export function fitModels(stories: readonly (readonly Case[])[]): {
  readonly models: Models;
  readonly judged: readonly Judged[];
} {
  const judged = stories.flatMap((held, at) =>
    judge(fitPlainly(stories.filter((_, other) => other !== at).flat()), held),
  );
  const sharesOf = (kind: Kind) => fitShares(judged.filter((one) => one.kind === kind));
  const calibration = {
    asserts: sharesOf('asserts'),
    denies: sharesOf('denies'),
    value: sharesOf('value'),
  };
  return { models: { ...fitPlainly(stories.flat()), calibration }, judged };
}

function fitPlainly(training: readonly Case[]): Models {
  const same = training.flatMap(({ gold, pairs }) =>
    wholes(pairs).map((pair) => ({ features: pair.all, isTrue: pair.profile.claim.id === gold.claim })),
  );
  const stance = training.flatMap(({ gold, pairs }) =>
    wholes(pairs)
      .filter((pair) => pair.profile.claim.id === gold.claim && !isAboutValue(gold))
      .map((pair) => ({ features: pair.stance, isTrue: isStated(gold) })),
  );
  const states = training.flatMap(({ gold, pairs }) =>
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
