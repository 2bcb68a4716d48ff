/**
 * `npx tsx tests/quality/event-pairs.ts PAIRS.tsv`: an outside check of the likeness of sentences, on pairs of ECB+ (CC BY 3.0): do
 * sentences about one event account for more of each other than those about another event of the topic? Nothing is fitted on them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { fileClaimSet } from '@/core/claims/claim-set';
import { align, measureNearness } from '@/core/matching/align';
import { compileMatcher } from '@/core/matching/compile-matcher';
import { readPage } from '@/core/matching/read-page';
import { bundledStory, toArticle } from './gold';

const rows = readFileSync(process.argv[2] ?? '', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([label = '', , , , , , one = '', other = '']) => ({ label, likeness: likenessOf(one, other) }));
const same = likenessesOf('same-event');
const lines = [
  '# Sentences about one event, from outside',
  '',
  'Written by `npx tsx tests/quality/event-pairs.ts PAIRS.tsv`, on pairs of ECB+ (CC BY 3.0), on which nothing was fitted. They are',
  'labelled for the event that they speak of and not for what they say of it, so that only the likeness of words is asked: how often do',
  'two sentences about one event account for more of each other than two about different events? By chance that is 0.5.',
  '',
  '| one event against | pairs | share |',
  '| --- | --- | --- |',
  rowOf('same-topic-different-event', 'another event of the same topic'),
  rowOf('different-topic', 'another topic'),
];
writeFileSync(resolve(import.meta.dirname, '../../docs/quality/events.md'), `${lines.join('\n')}\n`);
console.log(lines.join('\n'));

function rowOf(label: string, says: string): string {
  const others = likenessesOf(label);
  return `| ${says} | ${same.length} against ${others.length} | ${above(same, others).toFixed(3)} |`;
}

function likenessesOf(label: string): readonly number[] {
  return rows.filter((row) => row.label === label).map(({ likeness }) => likeness);
}

/** How much either accounts for of the other, multiplied. */
function likenessOf(one: string, other: string): number {
  const [claim] = bundledStory.pack.claims;
  if (claim === undefined) throw new Error('expected a pack with claims');
  const pack: ClaimPack = {
    ...bundledStory.pack,
    actors: [],
    evidence: [],
    relations: [],
    claims: [{ ...claim, text: one, phrasings: [], denials: [], actors: [] }],
  };
  const matcher = compileMatcher(fileClaimSet([pack]));
  const profile = matcher.profileOf(0);
  const [wording] = profile.wordings;
  const content = readPage(toArticle({ text: other, date: '2025-01-01' }), matcher.actors).parts.flatMap(
    (parts) => parts.content,
  );
  if (wording === undefined) return 0;
  const { covered, used } = align(wording, content, measureNearness(profile, content));
  return covered * used;
}

/** How often one of the first is above one of the second: 0.5 by chance. */
function above(first: readonly number[], second: readonly number[]): number {
  let sum = 0;
  for (const one of first) for (const other of second) sum += one > other ? 1 : one === other ? 0.5 : 0;
  return sum / Math.max(1, first.length * second.length);
}
