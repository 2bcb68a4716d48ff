/**
 * What comes out when an article is checked against the claim set. This is the public shape of
 * `crosscheck --json` and, unchanged, of the messages: it travels as JSON, so what is absent is
 * null and every key is always there.
 */
import type { Span } from '@/core/text/span';
import type { Certainty, ConflictSubject, Day, RowId, Stance } from '@/core/claims/claim-pack';

/** Role of a block in the article; each block is a unit of its own, no sentence crosses its border. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'caption' | 'quote';
/** A block of the article, as a span of the article's text. In reading order, never overlapping. */
export type Block = Span & { readonly kind: BlockKind };

/** An article as text: what the page, a file or a test hands to the matcher. */
export type ArticleText = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string | null;
  /** The publisher named by the page's metadata. */
  readonly publisher: string | null;
  /** Day of publication, from metadata, file or caller. */
  readonly date: Day | null;
  /** BCP 47 of the page; null where it does not say. */
  readonly language: string | null;
  readonly url: string | null;
  /** Where the page says that the article lives; whoever uses it decides whether to believe that. */
  readonly canonical?: string | null;
};

export const verdicts = ['corroborated', 'conflicting', 'contested', 'single'] as const;
export type Verdict = (typeof verdicts)[number];
export type ItemKind = 'backs' | 'conflict' | 'disputed' | 'later' | 'questions';

/** One piece of evidence as it bears on a match. */
export type Item = {
  /** Id of the report. */
  readonly report: RowId;
  readonly publisher: string | null;
  readonly published: Day;
  readonly url: string | null;
  /** The claim that the evidence is of: the matched one or one related to it. */
  readonly claim: RowId;
  readonly evidence: RowId;
  readonly says: string;
  readonly quote: string | null;
  /** Name, not id. */
  readonly speaker: string | null;
  /** Name, not id; null where the report does not say. */
  readonly origin: string | null;
  readonly certainty: Certainty;
  /** Whether the evidence is of the report that is open. */
  readonly inThisReport: boolean;
  readonly about: ConflictSubject | null;
  readonly kind: ItemKind;
};

export type Slot = 'figure' | 'ordinal' | 'date' | 'polarity' | 'speaker' | 'object';
/** A slot in which the page and the known claim differ, each in its own words. */
export type Difference = { readonly slot: Slot; readonly page: string; readonly other: string };

export type ClaimRef = { readonly pack: RowId; readonly id: RowId; readonly text: string };

/** Where on a page a claim is stated or denied. Exactly what the page marks. */
export type Match = Span & {
  readonly claim: ClaimRef;
  readonly stance: Stance;
  /** Name of the actor to whom the page attributes it. */
  readonly speaker: string | null;
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly confidence: number;
  readonly corroborating: readonly Item[];
  readonly conflicting: readonly Item[];
  readonly questioning: readonly Item[];
  /** Of the backing: how many different origins are stated, and how many reports state none. */
  readonly origins: { readonly stated: number; readonly unstated: number };
  readonly independentOrigins: number;
  readonly differs: readonly Difference[];
  /** The reasons, one short phrase each: words matched, slots, dates. */
  readonly why: readonly string[];
};

export type ActorMentions = {
  readonly id: RowId;
  readonly name: string;
  readonly mentions: readonly Span[];
};

/** Sentences by what is known of them. `withActors` counts sentences that name an actor, whatever else they do. */
export type Counts = {
  readonly sentences: number;
  readonly withActors: number;
  readonly corroborated: number;
  readonly conflicting: number;
  readonly contested: number;
  readonly single: number;
};

export type ArticleCheck = {
  /** Id of the bundled report that this article is. */
  readonly report: RowId | null;
  readonly read: 'article' | 'not-an-article' | 'other-language';
  readonly sentences: readonly Span[];
  readonly counts: Counts;
  readonly actors: readonly ActorMentions[];
  /** Sorted by start; at most one per sentence unit. */
  readonly matches: readonly Match[];
};
