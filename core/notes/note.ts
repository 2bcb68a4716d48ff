/** What the reader wrote, anchored to page text, to a claim, or to both. */
import type { ClaimRef } from '@/core/claims/article-check';
import type { RowId } from '@/core/claims/claim-pack';

/** W3C Web Annotation: the words themselves with what stands around them. */
export type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};
/** W3C Web Annotation: UTF-16 offsets into the article's text; a hint, never proof. */
export type TextPositionSelector = {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
};

export type NotePage = {
  /** Normalised: no fragment, no tracking parameters. */
  readonly url: string;
  readonly title: string | null;
  readonly quote?: TextQuoteSelector;
  readonly position?: TextPositionSelector;
};

/** A report of a pack, by itself: most of ours have no address. */
export type ReportRef = { readonly pack: RowId; readonly id: RowId; readonly title: string };

/** What kind of note it is, told by a word and a sign, never by a colour alone. */
export const noteLabels = ['check', 'question', 'doubt', 'important', 'quotation'] as const;
export type NoteLabel = (typeof noteLabels)[number];

/** One revision of a note. Revisions are appended, never overwritten; the highest is the note. */
export type Note = {
  /** UUID made by the client, so that a retry is the same note. */
  readonly id: string;
  /** From 1 upwards. */
  readonly revision: number;
  readonly body: string;
  readonly tags: readonly string[];
  readonly label?: NoteLabel;
  readonly page?: NotePage;
  readonly claim?: ClaimRef;
  /** Further claims that the note speaks of. */
  readonly links?: readonly ClaimRef[];
  readonly report?: ReportRef;
  /** ISO 8601 instants. */
  readonly created: string;
  readonly modified: string;
  /** In the trash since; removed for good 30 days later. */
  readonly deleted?: string;
};

/** The answer to every write of a note. Anything that is not `{ ok: true }` means: keep the draft. */
export type NoteKept =
  | {
      readonly ok: true;
      readonly id: string;
      readonly revision: number;
      /** What somebody else wrote since the revision that the writer knew; both are kept, this one is the note. */
      readonly besides?: readonly Note[];
    }
  | { readonly ok: false; readonly reason: string };
