/** The labelled sentences, and how an answer of the matcher is held against a label. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ArticleCheck, ArticleText, Match } from '@/core/claims/article-check';
import type { ClaimPack, Stance } from '@/core/claims/claim-pack';

export type GoldSentence = {
  readonly id: string;
  readonly text: string;
  /** Day of the page. */
  readonly date: string;
  readonly claim: string | null;
  readonly stance: Stance | null;
  readonly expect: 'corroborates' | 'conflicts' | 'contested' | 'single' | 'later' | 'none';
  readonly type: string;
  readonly speaker: string | null;
  /** What it says besides of other claims, by their ids; a mark of one of these is counted neither as right nor as wrong. */
  readonly also?: readonly (string | { readonly claim: string })[];
  /** The sentence before it, where it does not stand alone. */
  readonly context?: string;
  readonly story?: string;
};
export type GoldMentions = {
  readonly text: string;
  readonly mentions: readonly { readonly actor: string; readonly surface: string }[];
};
export type Story = {
  readonly name: string;
  readonly pack: ClaimPack;
  readonly sentences: readonly GoldSentence[];
  readonly mentions: readonly GoldMentions[];
};

const here = resolve(import.meta.dirname);

/** The stories that rules may be written with. */
export const openStories = ['election', 'accident'].map((name) =>
  readStory(join(here, 'stories', name), name),
);

/** Sentences of ours on the story that the extension comes with. */
export const bundledStory: Story = {
  name: 'bundled',
  pack: JSON.parse(readFileSync(join(here, '../../assets/claim-set.json'), 'utf8')) as ClaimPack,
  sentences: readLines<GoldSentence>(join(here, 'bundled/sentences.jsonl')),
  mentions: readLines<GoldMentions>(join(here, 'bundled/actors.jsonl')),
};

/** A story folder: `pack.json`, `sentences.jsonl`, `actors.jsonl`. */
export function readStory(folder: string, name: string): Story {
  const actors = join(folder, 'actors.jsonl');
  return {
    name,
    pack: JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8')) as ClaimPack,
    sentences: readLines<GoldSentence>(join(folder, 'sentences.jsonl')),
    mentions: existsSync(actors) ? readLines<GoldMentions>(actors) : [],
  };
}

export function readLaterSentences(): readonly GoldSentence[] {
  return readLines<GoldSentence>(join(here, 'later/sentences.jsonl'));
}

export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** A sentence as an article of an outlet that no pack knows; its context is a paragraph before it. */
export function toArticle({
  text,
  date,
  context,
}: Pick<GoldSentence, 'text' | 'date' | 'context'>): ArticleText {
  const before = context === undefined || context === '' ? '' : `${context} `;
  const whole = before + text;
  return {
    text: whole,
    blocks: [{ start: 0, end: whole.length, kind: 'paragraph' }],
    title: null,
    publisher: null,
    date,
    language: 'en',
    url: null,
  };
}

/** What was shown of a labelled sentence. */
export type Outcome = {
  readonly gold: GoldSentence;
  /** Of the sentence itself, not of its context; best first. */
  readonly matches: readonly Match[];
};

export function outcomeOf(gold: GoldSentence, check: ArticleCheck): Outcome {
  const from = toArticle(gold).text.length - gold.text.length;
  const besides = (gold.also ?? []).map((claim) => (typeof claim === 'string' ? claim : claim.claim));
  const matches = check.matches.filter(({ end, claim }) => end > from && !besides.includes(claim.id));
  return { gold, matches: [...matches].sort((one, other) => other.confidence - one.confidence) };
}

/** Marked as backed by others; a contested match shows backing too. */
export function showsBacking(match: Match): boolean {
  return match.verdict === 'corroborated' || match.verdict === 'contested';
}

/** Marked as opposed by others. What is only later is no conflict. */
export function showsConflict(match: Match): boolean {
  return match.verdict === 'conflicting' || match.verdict === 'contested';
}

export function isRightBacking({ gold }: Outcome, match: Match): boolean {
  return (gold.expect === 'corroborates' || gold.expect === 'contested') && match.claim.id === gold.claim;
}

/** Right where the sentence conflicts, and the claim it was found to conflict with is the labelled one. */
export function isRightConflict({ gold }: Outcome, match: Match): boolean {
  if (gold.expect !== 'conflicts' && gold.expect !== 'contested') return false;
  return match.claim.id === gold.claim || match.conflicting.some((item) => item.claim === gold.claim);
}
