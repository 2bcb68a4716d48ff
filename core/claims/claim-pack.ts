/**
 * The claim pack: the one file format in which claims, their evidence and their sources travel.
 * These types are the public format, version 1; `docs/claim-pack-format.md` explains it to people
 * and `assets/claim-pack.schema.json` to programs. Nothing here knows how a pack is stored or matched.
 */

/** A calendar day, `2025-04-25`. */
export type Day = string;
/** Days from `from` to `to`, both included. */
export type DayRange = { readonly from: Day; readonly to: Day };
/** `[a-z0-9][a-z0-9-]{1,63}`, unique among the rows of one pack. */
export type RowId = string;

export const actorKinds = ['person', 'organisation', 'place', 'object', 'agreement', 'event'] as const;
export type ActorKind = (typeof actorKinds)[number];
export const originKinds = [
  'interview',
  'post',
  'briefing',
  'document',
  'named-official',
  'unnamed-official',
  'agency',
  'own-reporting',
] as const;
export type OriginKind = (typeof originKinds)[number];
export const claimKinds = ['event', 'statement', 'figure', 'position', 'state', 'forecast'] as const;
export type ClaimKind = (typeof claimKinds)[number];
export const stances = ['asserts', 'denies', 'questions'] as const;
export type Stance = (typeof stances)[number];
export const comparators = ['=', '≥', '≤', '>', '<', '≈'] as const;
export type Comparator = (typeof comparators)[number];
export const quantityScales = ['count', 'ordinal', 'share', 'money', 'measure'] as const;
export type QuantityScale = (typeof quantityScales)[number];
export const certainties = ['plain', 'hedged'] as const;
export type Certainty = (typeof certainties)[number];
export const reportParts = ['headline', 'body', 'caption'] as const;
export type ReportPart = (typeof reportParts)[number];
export const relationKinds = ['conflicts', 'supersedes', 'implies'] as const;
export type RelationKind = (typeof relationKinds)[number];
export const conflictSubjects = ['figure', 'timing', 'denial', 'position', 'identity'] as const;
/** What a conflict is about. */
export type ConflictSubject = (typeof conflictSubjects)[number];

/** Somebody or something with a name: a person, organisation, place, object, agreement or event. */
export type Actor = {
  readonly id: RowId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly role?: string;
  /** Other spellings and names, taken literally; never patterns. */
  readonly aliases: readonly string[];
  /** Names that count only where the full name or the role stands earlier in the article. */
  readonly contextAliases?: readonly string[];
  /** Addresses of the same actor elsewhere, for example Wikidata; only verified ones. */
  readonly sameAs?: readonly string[];
};

/** One published article. */
export type Report = {
  readonly id: RowId;
  readonly title: string;
  /** Null where the text does not say who published it. */
  readonly publisher: string | null;
  /** Whose text the publisher carries. */
  readonly agency?: string;
  readonly authors: readonly string[];
  readonly published: Day;
  readonly publishedBasis: 'stated' | 'inferred';
  readonly url?: string;
  readonly otherUrls?: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** At most 128 smallest 32-bit hashes of folded 5-word runs, ascending: recognises the text, does not contain it. */
  readonly fingerprint?: readonly number[];
};

/** Where reports have something from. Reports with one origin are one source. */
export type Origin = {
  readonly id: RowId;
  readonly name: string;
  readonly kind: OriginKind;
  readonly actor?: RowId;
  readonly date?: Day;
  /** The origin behind this one: an unnamed source → an agency → the report. */
  readonly via?: RowId;
};

export type Quantity = {
  readonly value: number;
  readonly comparator: Comparator;
  readonly unit: string;
  /** `count` when absent. */
  readonly scale?: QuantityScale;
  readonly per?: string;
};

/** One checkable proposition in our own words, at most 25 of them, with one predicate. */
export type Claim = {
  readonly id: RowId;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly actors: readonly RowId[];
  /** Of a statement: who made it. */
  readonly speaker?: RowId;
  /** Of a statement: the proposition it states. */
  readonly content?: RowId;
  /** When it happened or was said. */
  readonly date?: Day | DayRange;
  /** Of a figure, state or position: the time it is about; open-ended without `to`. */
  readonly holds?: { readonly from: Day; readonly to?: Day };
  /** Local time of day, `21:40`. */
  readonly time?: string;
  /** One per claim: two figures are two claims. */
  readonly quantity?: Quantity;
  /** Other wordings that mean the same. */
  readonly phrasings: readonly string[];
  /** Wordings that mean the contrary. */
  readonly denials: readonly string[];
  readonly topic: string;
  readonly unreviewed?: true;
};

/** What one report says about one claim. */
export type Evidence = {
  readonly id: RowId;
  readonly claim: RowId;
  readonly report: RowId;
  readonly stance: Stance;
  /** `plain` when absent. */
  readonly certainty?: Certainty;
  /** `body` when absent. */
  readonly part?: ReportPart;
  /** One sentence in our own words that says no more than the report does. */
  readonly says: string;
  /** At most 12 words, verbatim: the place in the report. */
  readonly quote?: string;
  /** To whom the report attributes it; absent when the report says it itself. */
  readonly speaker?: RowId;
  /** An origin, or `unstated` (the same as absent): such a report is never a further source. */
  readonly origin?: RowId;
  readonly date?: Day;
  readonly unreviewed?: true;
};

/** Between two claims. `supersedes` runs from the later to the earlier; `implies` from the narrower to the wider. */
export type Relation = {
  readonly from: RowId;
  readonly to: RowId;
  readonly kind: RelationKind;
  /** Of a conflict. */
  readonly about?: ConflictSubject;
  readonly note: string;
};

export type ClaimPack = {
  readonly format: 'second-source/claim-pack';
  /** Of the format. */
  readonly version: 1;
  /** Of this pack, `2025.04.26`. */
  readonly revision?: string;
  readonly id: RowId;
  readonly title: string;
  readonly description?: string;
  /** BCP 47. */
  readonly language: string;
  /** Until when the pack has read. */
  readonly asOf: Day;
  readonly maker?: string;
  readonly licence?: string;
  /** Drafted and not yet read against the reports by a person. */
  readonly unreviewed?: true;
  readonly actors: readonly Actor[];
  readonly reports: readonly Report[];
  readonly origins: readonly Origin[];
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly relations: readonly Relation[];
};
