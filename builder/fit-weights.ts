/**
 * Fits the weights of recognition on labelled sentences and writes `core/matching/weights.ts`. Every story is left out
 * once and judged by weights that were fitted without it: those chances make the calibration and the printed table.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { calibrate } from '@/core/matching/logistic';
import { fitModels, kinds, type Judged } from './fit-models';
import { readStories, storyFolders } from './read-stories';
import { writeWeights } from './write-weights';

const root = resolve(import.meta.dirname, '..');
const stories = readStories(storyFolders(root));
const { models, judged } = fitModels(stories);
const counts = {
  stories: stories.length,
  sentences: stories.flatMap(({ written }) => written).length,
  made: stories.flatMap(({ made }) => made).length,
  pairs: stories.flatMap(({ written }) => written).reduce((sum, { pairs }) => sum + pairs.length, 0),
};
const day = new Date().toISOString().slice(0, 10);
writeFileSync(resolve(root, 'core/matching/weights.ts'), writeWeights(models, counts, day));
console.log(judgementTable(judged));

/** Right readings by confidence, on stories that the weights were not fitted on. */
function judgementTable(all: readonly Judged[]): string {
  const borders = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1];
  const rows = kinds.flatMap((kind) =>
    borders.slice(0, -1).map((from, at) => {
      const to = borders[at + 1] ?? 1;
      const inBand = all.filter((one) => {
        const confidence = calibrate(models.calibration[kind], one.chance);
        return one.kind === kind && confidence >= from && confidence < to;
      });
      return `| ${kind} | ${from}–${to} | ${inBand.filter(({ isRight }) => isRight).length} of ${inBand.length} |`;
    }),
  );
  return ['| read as | confidence | right |', '| --- | --- | --- |', ...rows].join('\n');
}
