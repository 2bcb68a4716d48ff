/** What is shown of a claim when no page is open, and what a look-up answers. Travels as JSON: absent is null. */
import type { ClaimRef, Item, Verdict } from '@/core/claims/article-check';
import type { ActorKind, Day, RowId } from '@/core/claims/claim-pack';
import type { Span } from '@/core/text/span';

/** A piece of evidence with what the public `Item` leaves out. */
export type ShownItem = Item & {
  /** Whose text the report carries, "Bloomberg News" at its publisher. */
  readonly agency?: string;
};

/** How a claim stands when no page is open: all its evidence, and what conflicts with it. */
export type ClaimView = {
  readonly claim: ClaimRef;
  readonly verdict: Verdict;
  /** Different reports that back it. */
  readonly reports: number;
  readonly origins: { readonly stated: number; readonly unstated: number };
  readonly backing: readonly ShownItem[];
  readonly against: readonly ShownItem[];
  readonly questioning: readonly ShownItem[];
};

/** A text with the stretches that the query matched. */
export type Marked = { readonly text: string; readonly marks: readonly Span[] };

export type FoundClaim = {
  readonly claim: ClaimRef;
  readonly marked: Marked;
  readonly verdict: Verdict;
  readonly reports: number;
  readonly origins: { readonly stated: number; readonly unstated: number };
  /** Different reports that say otherwise, disputes of the parties left out. */
  readonly differing: number;
  readonly onThisPage: boolean;
};
export type FoundActor = {
  readonly pack: RowId;
  readonly id: RowId;
  readonly name: Marked;
  readonly kind: ActorKind;
  readonly role: string | null;
  readonly claims: number;
};
export type FoundReport = {
  readonly pack: RowId;
  readonly id: RowId;
  readonly title: Marked;
  readonly publisher: string | null;
  readonly published: Day;
  readonly claims: number;
};

export type LookUpAnswer = {
  /** How many there are in all, shown or not. */
  readonly total: number;
  /** The same of each kind. */
  readonly totals: { readonly claims: number; readonly actors: number; readonly reports: number };
  /** Best first. */
  readonly claims: readonly FoundClaim[];
  readonly actors: readonly FoundActor[];
  readonly reports: readonly FoundReport[];
};

export const nothingFound: LookUpAnswer = {
  total: 0,
  totals: { claims: 0, actors: 0, reports: 0 },
  claims: [],
  actors: [],
  reports: [],
};
