/**
 * Fits the weights of recognition on labelled sentences and writes `core/matching/weights.ts`. Every story is left out
 * once and judged by weights that were fitted without it: those chances make the calibration and the printed table.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { calibrate, type Calibration } from '@/core/matching/logistic';
import { readSentence } from '@/core/matching/read-sentence';
import type { Models } from '@/core/matching/read-stance';
import { fitLogistic, fitShares } from './fit-logistic';
import { isAboutValue, readCases, wholes, type Case } from './labelled-pairs';
import { writeWeights } from './write-weights';

/** What the best reading of a sentence was, and whether it was right. */
type Kind = keyof Models['calibration'];
type Judged = { readonly kind: Kind; readonly chance: number; readonly isRight: boolean };

const root = resolve(import.meta.dirname, '..');
/** Stories with gold labels, and those written for fitting alone. */
const folders = ['tests/quality/stories', 'tests/quality/training', 'tests/quality/spent'].map((folder) =>
  resolve(root, folder),
);
const ridge = 5;
const kinds: readonly Kind[] = ['asserts', 'denies', 'value'];
const plain: Calibration = [
  [0, 0],
  [1, 1],
];

const cases = folders.flatMap((folder) =>
  readdirSync(folder).map((story) => readCases(resolve(folder, story))),
);
const judged = cases.flatMap((held, at) => judge(fit(cases.filter((_, other) => other !== at).flat()), held));
const models = {
  ...fit(cases.flat()),
  calibration: {
    asserts: fitShares(judgedAs('asserts')),
    denies: fitShares(judgedAs('denies')),
    value: fitShares(judgedAs('value')),
  },
};
const counts = {
  stories: cases.length,
  sentences: cases.flat().length,
  pairs: cases.flat().reduce((sum, { pairs }) => sum + pairs.length, 0),
};
const day = new Date().toISOString().slice(0, 10);
writeFileSync(resolve(root, 'core/matching/weights.ts'), writeWeights(models, counts, day));
console.log(reliabilityTable());

function fit(training: readonly Case[]): Models {
  const same = training.flatMap(({ gold, pairs }) =>
    wholes(pairs).map((pair) => ({ features: pair.all, isTrue: pair.profile.claim.id === gold.claim })),
  );
  const stance = training.flatMap(({ gold, pairs }) =>
    wholes(pairs)
      .filter((pair) => pair.profile.claim.id === gold.claim && !isAboutValue(gold))
      .map((pair) => ({ features: pair.stance, isTrue: gold.stance === 'asserts' })),
  );
  const calibration = { asserts: plain, denies: plain, value: plain };
  return { sameClaim: fitLogistic(same, ridge), stateOrDeny: fitLogistic(stance, ridge), calibration };
}

function judge(fitted: Models, held: readonly Case[]): readonly Judged[] {
  return held.flatMap(({ gold, pairs }) => {
    const [best] = readSentence(fitted, pairs);
    if (best === undefined) return [];
    const kind = best.differs !== undefined ? 'value' : best.stance === 'asserts' ? 'asserts' : 'denies';
    const isClaim = best.pair.profile.claim.id === gold.claim;
    const isStance =
      kind === 'value' ? isAboutValue(gold) : !isAboutValue(gold) && gold.stance === best.stance;
    return [{ kind, chance: best.chance, isRight: isClaim && isStance }];
  });
}

function judgedAs(kind: Kind): readonly Judged[] {
  return judged.filter((one) => one.kind === kind);
}

/** Right readings by confidence, on stories that the weights were not fitted on. */
function reliabilityTable(): string {
  const borders = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1];
  const rows = kinds.flatMap((kind) =>
    borders.slice(0, -1).map((from, at) => {
      const to = borders[at + 1] ?? 1;
      const inBand = judgedAs(kind).filter(({ chance }) => {
        const confidence = calibrate(models.calibration[kind], chance);
        return confidence >= from && confidence < to;
      });
      return `| ${kind} | ${from}–${to} | ${inBand.filter(({ isRight }) => isRight).length} of ${inBand.length} |`;
    }),
  );
  return ['| read as | confidence | right |', '| --- | --- | --- |', ...rows].join('\n');
}
