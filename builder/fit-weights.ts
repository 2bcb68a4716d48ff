/**
 * Fits the weights of recognition on labelled sentences and writes `core/matching/weights.ts`. Every story is left out
 * once and judged by weights that were fitted without it: those chances make the calibration and the printed table.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileClaimSet } from '@/core/claims/claim-set';
import { parseClaimPackText } from '@/core/claims/parse-claim-pack-text';
import { stanceFeatureNames } from '@/core/matching/compare-stance';
import { compileMatcher, type Matcher } from '@/core/matching/compile-matcher';
import { makeCandidates } from '@/core/matching/find-candidates';
import { findPairs, type RankedPair } from '@/core/matching/find-pairs';
import type { Logistic } from '@/core/matching/logistic';
import { allFeatureNames } from '@/core/matching/pair-features';
import { readPage } from '@/core/matching/read-page';
import { readStance, type Models } from '@/core/matching/read-stance';
import { fitLogistic, fitScaling, type Example } from './fit-logistic';

type Gold = {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly context?: string;
  readonly claim: string | null;
  readonly stance: string | null;
  readonly expect: string;
  readonly type: string;
};
type Case = { readonly gold: Gold; readonly pairs: readonly RankedPair[] };
/** What the best pair of a sentence was read as, and whether that was right. */
type Judged = {
  readonly kind: 'asserts' | 'denies' | 'value';
  readonly chance: number;
  readonly isRight: boolean;
};

const root = resolve(import.meta.dirname, '..');
const stories = resolve(root, 'tests/quality/stories');
const ridge = 3;
const uncalibrated = { slope: 1, offset: 0 };

const cases = readdirSync(stories).map((story) => readCases(resolve(stories, story)));
const judged = cases.flatMap((held, at) => judge(fit(cases.filter((_, other) => other !== at).flat()), held));
const calibration = {
  asserts: fitScaling(judgedAs('asserts')),
  denies: fitScaling(judgedAs('denies')),
  value: fitScaling(judgedAs('value')),
};
const models = { ...fit(cases.flat()), calibration };
writeFileSync(resolve(root, 'core/matching/weights.ts'), writeWeights(models));
console.log(reliabilityTable());

function readCases(folder: string): readonly Case[] {
  const parsed = parseClaimPackText(readFileSync(resolve(folder, 'pack.json'), 'utf8'));
  if (!parsed.ok) throw new Error(`${folder}: ${parsed.faults.map(({ path }) => path).join(', ')}`);
  const matcher = compileMatcher(fileClaimSet([parsed.pack]));
  const lines = readFileSync(resolve(folder, 'sentences.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => readCase(matcher, JSON.parse(line) as Gold));
}

function readCase(matcher: Matcher, gold: Gold): Case {
  const before = gold.context === undefined ? '' : `${gold.context} `;
  const text = before + gold.text;
  const reading = readPage(
    {
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
      title: null,
      publisher: null,
      date: gold.date,
      language: 'en',
      url: null,
    },
    matcher.actors,
  );
  const candidates = makeCandidates(matcher.claims);
  const own = reading.sentences.flatMap(({ end }, at) => (end > before.length ? [at] : []));
  return { gold, pairs: own.flatMap((at) => findPairs(matcher, candidates, reading, at)) };
}

function fit(training: readonly Case[]): Omit<Models, 'calibration'> {
  const same: Example[] = training.flatMap(({ gold, pairs }) =>
    wholes(pairs).map((pair) => ({ features: pair.all, isTrue: pair.profile.claim.id === gold.claim })),
  );
  const stance: Example[] = training.flatMap(({ gold, pairs }) =>
    wholes(pairs)
      .filter((pair) => pair.profile.claim.id === gold.claim && !isAboutValue(gold))
      .map((pair) => ({ features: pair.stance, isTrue: gold.stance === 'asserts' })),
  );
  return { sameClaim: fitLogistic(same, ridge), stateOrDeny: fitLogistic(stance, ridge) };
}

/** Labels are of sentences, not of their clauses. */
function wholes(pairs: readonly RankedPair[]): readonly RankedPair[] {
  return pairs.filter(({ unit }) => unit.clause.isWhole);
}

function isAboutValue({ type }: Gold): boolean {
  return ['figure', 'ordinal', 'date', 'later-figure'].includes(type);
}

function judge(fitted: Omit<Models, 'calibration'>, held: readonly Case[]): readonly Judged[] {
  const plain = {
    ...fitted,
    calibration: { asserts: uncalibrated, denies: uncalibrated, value: uncalibrated },
  };
  return held.flatMap(({ gold, pairs }) => {
    const readings = pairs.map((pair) => readStance(plain, pair)).filter((reading) => reading !== undefined);
    const best = readings.sort((one, other) => other.chance - one.chance)[0];
    if (best === undefined) return [];
    const kind = best.differs === undefined ? (best.stance === 'asserts' ? 'asserts' : 'denies') : 'value';
    const isClaim = best.pair.profile.claim.id === gold.claim;
    const isStance =
      kind === 'value' ? isAboutValue(gold) : !isAboutValue(gold) && gold.stance === best.stance;
    return [{ kind, chance: best.chance, isRight: isClaim && isStance }];
  });
}

function judgedAs(kind: Judged['kind']): readonly Judged[] {
  return judged.filter((one) => one.kind === kind);
}

function reliabilityTable(): string {
  const bands = [0, 0.3, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];
  const rows = (['asserts', 'denies', 'value'] as const).flatMap((kind) =>
    bands.slice(0, -1).map((from, at) => {
      const to = bands[at + 1] ?? 1;
      const { slope, offset } = calibration[kind];
      const inBand = judgedAs(kind)
        .map((one) => ({ ...one, confidence: sigmoid(slope * logit(one.chance) + offset) }))
        .filter(({ confidence }) => confidence >= from && confidence < to);
      const right = inBand.filter(({ isRight }) => isRight).length;
      return `| ${kind} | ${from}–${Math.min(1, to)} | ${right} of ${inBand.length} |`;
    }),
  );
  return ['| read as | confidence | right |', '| --- | --- | --- |', ...rows].join('\n');
}

function logit(chance: number): number {
  const kept = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  return Math.log(kept / (1 - kept));
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function writeWeights({ sameClaim, stateOrDeny, calibration: bends }: Models): string {
  const sentences = cases.map(({ length }) => length).reduce((sum, count) => sum + count, 0);
  const pairs = cases.flat().reduce((sum, one) => sum + one.pairs.length, 0);
  const day = new Date().toISOString().slice(0, 10);
  return `/**
 * The weights of recognition. Written by \`npx tsx builder/fit-weights.ts\` on ${day}; not to be changed by hand.
 *
 * Fitted on ${sentences} labelled sentences, ${pairs} pairs of sentence and claim, of ${cases.length} invented stories (\`tests/quality/stories\`).
 * Calibrated on the chances that each story got from weights fitted on the others.
 */
import type { Models } from './read-stance';

export const models: Models = {
  /** Whether a unit is about a claim at all, whatever it says of it. */
  sameClaim: ${writeLogistic(sameClaim, allFeatureNames)},
  /** Whether a unit that is about a claim states it; else it denies it. */
  stateOrDeny: ${writeLogistic(stateOrDeny, stanceFeatureNames)},
  /** What makes a chance the share that is right. */
  calibration: {
${(['asserts', 'denies', 'value'] as const)
  .map(
    (kind) =>
      `    ${kind}: { slope: ${bends[kind].slope.toFixed(4)}, offset: ${bends[kind].offset.toFixed(4)} },`,
  )
  .join('\n')}
  },
};
`;
}

function writeLogistic({ bias, weights }: Logistic, names: readonly string[]): string {
  const lines = weights.map((weight, at) => `      ${weight.toFixed(4)}, // ${names[at] ?? ''}`);
  return `{\n    bias: ${bias.toFixed(4)},\n    weights: [\n${lines.join('\n')}\n    ],\n  }`;
}
