/**
 * What a page is told of its article: where marks stand, and what their cards say, ready to be shown. Nothing else of
 * what is known goes there, no reader's language has to be known there. Travels as JSON: absent is null.
 */
import type { Verdict } from '@/core/claims/article-check';
import type { RowId } from '@/core/claims/claim-pack';
import type { Marked } from '@/core/claims/claim-view';
import type { Span } from '@/core/text/span';

export type CardRow = {
  readonly who: string;
  readonly when: string | null;
  /** How it bears on the claim where that is not plain: `later`, `cautiously`. */
  readonly note: string | null;
  readonly words: Marked;
  readonly isQuoted: boolean;
};

export type ClaimCard = {
  /** The verdict in a word. */
  readonly name: string;
  readonly about: string | null;
  readonly claim: string;
  readonly rows: readonly CardRow[];
  /** One sentence each: who agrees and differs, where they have it from, how many the panel shows more. */
  readonly sources: readonly string[];
  readonly age: string | null;
  /** Said where the claim is of the reader's own library. */
  readonly own: string | null;
};

export type ClaimOnPage = Span & {
  readonly verdict: Verdict;
  readonly claim: { readonly pack: RowId; readonly id: RowId };
  /** Of the reader's own packs: no page may read it. */
  readonly isOwn: boolean;
  readonly card: ClaimCard;
};

export type ActorOnPage = {
  readonly name: string;
  readonly role: string | null;
  /** How much of the library speaks of it; null where nothing does. */
  readonly claims: string | null;
  readonly isOwn: boolean;
  /** Start and end, start and end, in offsets of the article's text. */
  readonly places: readonly number[];
};

/** What is said on a page beside the cards' own words. */
export type PageWords = {
  /** BCP 47. */
  readonly language: string;
  readonly actor: string;
  /** On the card's button. */
  readonly openPanel: string;
  readonly nextConflict: string;
  /** `Claim {at} of {all}. {verdict}: {claim} {key} opens the card.` */
  readonly move: string;
  readonly noConflicts: string;
  readonly hidden: string;
  readonly shown: string;
  readonly note: string;
  readonly legend: string;
  /** What each line means. */
  readonly lines: Readonly<Record<Verdict | 'actor', string>>;
};

export type PageMarks = {
  /** Sorted by start. */
  readonly claims: readonly ClaimOnPage[];
  readonly actors: readonly ActorOnPage[];
};
