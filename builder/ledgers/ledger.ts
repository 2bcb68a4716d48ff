/**
 * The ledgers from which a claim pack is made: one file for each report, written and corrected by a person beside
 * it, and one each for what the reports share. `docs/claim-pack-format.md` says how they are written.
 */
import type { Actor, Claim, ClaimPack, Evidence, Origin, Relation, Report } from '@/core/claims/claim-pack';
import {
  actorFields,
  claimFields,
  evidenceFields,
  originFields,
  packFields,
  relationFields,
  relationRules,
  reportFields,
} from '@/core/claims/pack-shape';
import { row } from '@/core/claims/row-shape';
import { list, oneOf, optional, type Fields } from '@/core/claims/shape';
import { prose } from '@/core/claims/text-shapes';

const leavingReasons = ['chrome', 'background', 'opinion'] as const;

/** A sentence that no claim takes care of, and why. Chrome is no part of the article. */
export type LeftOut = {
  /** The sentence's first words. */
  readonly sentence: string;
  readonly reason: (typeof leavingReasons)[number];
  readonly note?: string;
};

/** Evidence as a ledger has it: the report goes without saying, and so do the usual id and stance. */
export type LedgerEvidence = Omit<Evidence, 'id' | 'report' | 'stance'> &
  Partial<Pick<Evidence, 'id' | 'stance'>> & {
    /** The sentences it takes care of, each by its first words. Not shipped. */
    readonly covers?: readonly string[];
  };

export type ReportLedger = {
  readonly report: Report;
  readonly evidence: readonly LedgerEvidence[];
  readonly leftOut: readonly LeftOut[];
};

/** The keys of a pack that are no lists and are not the same in every pack. */
export type PackHead = Pick<
  ClaimPack,
  'revision' | 'id' | 'title' | 'description' | 'language' | 'asOf' | 'maker' | 'licence' | 'unreviewed'
>;

/** Most words by which a ledger names a sentence. */
export const longestOpening = 6;
const opening = prose(200, {
  holds: (text) => openingWords(text) >= 1 && openingWords(text) <= longestOpening,
  expected: `1 to ${longestOpening} words`,
  came: (text) => `${openingWords(text)}`,
});

const { claim, certainty, part, says, quote, speaker, origin, date } = evidenceFields;
const ledgerEvidenceFields: Fields<LedgerEvidence> = {
  id: optional(evidenceFields.id),
  claim,
  stance: optional(evidenceFields.stance),
  certainty,
  part,
  says,
  quote,
  speaker,
  origin,
  date,
  covers: optional(list(opening, 100)),
  unreviewed: evidenceFields.unreviewed,
};
const leftOutFields: Fields<LeftOut> = {
  sentence: opening,
  reason: oneOf(leavingReasons),
  note: optional(prose(500)),
};

export const reportLedgerShape = row<ReportLedger>({
  report: row<Report>(reportFields),
  evidence: list(row<LedgerEvidence>(ledgerEvidenceFields), 10_000),
  leftOut: list(row<LeftOut>(leftOutFields), 10_000),
});

const { revision, title, description, language, asOf, maker, licence, unreviewed } = packFields;
export const packHeadShape = row<PackHead>({
  revision,
  id: packFields.id,
  title,
  description,
  language,
  asOf,
  maker,
  licence,
  unreviewed,
});

export const sharedShapes = {
  actors: list(row<Actor>(actorFields), 100_000),
  origins: list(row<Origin>(originFields), 100_000),
  claims: list(row<Claim>(claimFields), 100_000),
  relations: list(row<Relation>(relationFields, ...relationRules), 100_000),
};

/** Words as a person counts them who types the beginning of a sentence: what stands between spaces. */
function openingWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
