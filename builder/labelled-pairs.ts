/** Labelled sentences beside the claims that they may state, as recognition sees them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { fileClaimSet } from '@/core/claims/claim-set';
import { parseClaimPackText } from '@/core/claims/parse-claim-pack-text';
import { compileMatcher, type Matcher } from '@/core/matching/compile-matcher';
import { makeCandidates } from '@/core/matching/find-candidates';
import { findPairs, type RankedPair } from '@/core/matching/find-pairs';
import { readPage } from '@/core/matching/read-page';

export type Gold = {
  readonly id: string;
  readonly text: string;
  /** Day of the page. */
  readonly date: string;
  /** The sentence before it, where it does not stand alone. */
  readonly context?: string;
  readonly claim: string | null;
  readonly stance: string | null;
  readonly type: string;
  /** Claims that it states besides: they are no examples of anything. */
  readonly also?: readonly (string | { readonly claim: string })[];
};
export type Case = { readonly gold: Gold; readonly pairs: readonly RankedPair[] };

/** A story folder: `pack.json` and `sentences.jsonl`. */
export function readCases(folder: string): readonly Case[] {
  const matcher = compileMatcher(fileClaimSet([readPack(folder)]));
  const lines = readFileSync(resolve(folder, 'sentences.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => readCase(matcher, parseGold(line)));
}

export function readPack(folder: string): ClaimPack {
  const parsed = parseClaimPackText(readFileSync(resolve(folder, 'pack.json'), 'utf8'));
  if (!parsed.ok) throw new Error(`${folder}: ${parsed.faults.map(({ path }) => path).join(', ')}`);
  return parsed.pack;
}

/** Whether the sentence gives another value: such a one is not labelled for denying in so many words. */
export function isAboutValue({ type }: Gold): boolean {
  return ['figure', 'ordinal', 'date', 'later-figure'].includes(type);
}

/** Whether the sentence states its claim. One that names another thing in a slot of it affirms as well, but not the claim. */
export function isStated({ stance, type }: Gold): boolean {
  return stance === 'asserts' && type !== 'identity';
}

/** Labels are of sentences, not of their clauses. */
export function wholes(pairs: readonly RankedPair[]): readonly RankedPair[] {
  return pairs.filter(({ unit }) => unit.clause.isWhole);
}

function parseGold(line: string): Gold {
  const value: unknown = JSON.parse(line);
  if (isGold(value)) return value;
  throw new Error(`Not a labelled sentence: ${line.slice(0, 80)}`);
}

function isGold(value: unknown): value is Gold {
  if (typeof value !== 'object' || value === null) return false;
  const keys = ['id', 'text', 'date', 'type'];
  const entries = new Map<string, unknown>(Object.entries(value));
  return keys.every((key) => typeof entries.get(key) === 'string') && entries.has('claim');
}

export function readCase(matcher: Matcher, gold: Gold): Case {
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
  const besides = (gold.also ?? []).map((claim) => (typeof claim === 'string' ? claim : claim.claim));
  const pairs = own.flatMap((at) => findPairs(matcher, candidates, reading, at));
  return { gold, pairs: pairs.filter(({ profile }) => !besides.includes(profile.claim.id)) };
}
