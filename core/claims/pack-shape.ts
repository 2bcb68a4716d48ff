/** The claim pack as a table: every row, every key, what it may hold. The types of `claim-pack.ts`, checked. */
import {
  actorKinds,
  certainties,
  claimKinds,
  comparators,
  conflictSubjects,
  originKinds,
  quantityScales,
  relationKinds,
  reportParts,
  stances,
  type Actor,
  type Claim,
  type ClaimPack,
  type Day,
  type DayRange,
  type Evidence,
  type Origin,
  type Quantity,
  type Relation,
  type Report,
} from '@/core/claims/claim-pack';
import {
  allDifferent,
  ascending,
  inOrder,
  isSinglePiece,
  nothing,
  wholeOrdinal,
} from '@/core/claims/row-rules';
import { row } from '@/core/claims/row-shape';
import { either, list, oneOf, only, optional, type Fields, type Rule } from '@/core/claims/shape';
import {
  alias,
  claimText,
  day,
  exactNumber,
  hash,
  label,
  language,
  prose,
  quotation,
  rowId,
  timeOfDay,
  webAddress,
} from '@/core/claims/text-shapes';

/** Most rows of all kinds together, and most claims among them. */
export const mostRows = 500_000;
export const mostClaims = 100_000;
/** Most hashes of a fingerprint. */
export const mostHashes = 128;

export const actorFields: Fields<Actor> = {
  id: rowId,
  name: label(120),
  kind: oneOf(actorKinds),
  role: optional(label(200)),
  aliases: list(alias, 200, allDifferent()),
  contextAliases: optional(list(alias, 200, allDifferent())),
  sameAs: optional(list(webAddress, 40, allDifferent())),
};

export const reportFields: Fields<Report> = {
  id: rowId,
  title: label(400),
  publisher: either((value) => value === null, nothing, label(120)),
  agency: optional(label(120)),
  authors: list(label(120), 100),
  published: day,
  publishedBasis: oneOf(['stated', 'inferred'] as const),
  url: optional(webAddress),
  otherUrls: optional(list(webAddress, 100, allDifferent())),
  language,
  fingerprint: optional(list(hash, mostHashes, ascending())),
};

export const originFields: Fields<Origin> = {
  id: rowId,
  name: label(200),
  kind: oneOf(originKinds),
  actor: optional(rowId),
  date: optional(day),
  via: optional(rowId),
};

const quantityFields: Fields<Quantity> = {
  value: exactNumber,
  comparator: oneOf(comparators),
  unit: label(60),
  scale: optional(oneOf(quantityScales)),
  per: optional(label(60)),
};

export const claimFields: Fields<Claim> = {
  id: rowId,
  text: claimText,
  kind: oneOf(claimKinds),
  actors: list(rowId, 40, allDifferent()),
  speaker: optional(rowId),
  content: optional(rowId),
  date: optional(either<Day, DayRange>(isSinglePiece, day, row<DayRange>({ from: day, to: day }, inOrder()))),
  holds: optional(row<NonNullable<Claim['holds']>>({ from: day, to: optional(day) }, inOrder())),
  time: optional(timeOfDay),
  quantity: optional(row<Quantity>(quantityFields, wholeOrdinal())),
  phrasings: list(prose(300), 60),
  denials: list(prose(300), 60),
  topic: label(80),
  unreviewed: optional(only(true)),
};

export const evidenceFields: Fields<Evidence> = {
  id: rowId,
  claim: rowId,
  report: rowId,
  stance: oneOf(stances),
  certainty: optional(oneOf(certainties)),
  part: optional(oneOf(reportParts)),
  says: prose(500),
  quote: optional(quotation),
  speaker: optional(rowId),
  origin: optional(rowId),
  date: optional(day),
  unreviewed: optional(only(true)),
};

export const relationFields: Fields<Relation> = {
  from: rowId,
  to: rowId,
  kind: oneOf(relationKinds),
  about: optional(oneOf(conflictSubjects)),
  note: prose(600),
};
export const relationRules: readonly Rule<Relation>[] = [
  {
    holds: ({ kind, about }) => (kind === 'conflicts') === (about !== undefined),
    at: 'about',
    expected: `one of ${conflictSubjects.join(', ')} on conflicts, and on nothing else`,
    came: ({ about }) => about ?? 'nothing',
    schema: {
      if: { properties: { kind: { const: 'conflicts' } } },
      then: { required: ['about'] },
      else: { not: { required: ['about'] } },
    },
  },
];

/** A row of each list. */
export const rowShapes = {
  actors: row<Actor>(actorFields),
  reports: row<Report>(reportFields),
  origins: row<Origin>(originFields),
  claims: row<Claim>(claimFields),
  evidence: row<Evidence>(evidenceFields),
  relations: row<Relation>(relationFields, ...relationRules),
};

export const packFields: Fields<ClaimPack> = {
  format: only('second-source/claim-pack', 'This is no claim pack, or one of another kind.'),
  version: only(1, 'A newer Second Source may read it.'),
  revision: optional(label(40)),
  id: rowId,
  title: label(200),
  description: optional(prose(2000)),
  language,
  asOf: day,
  maker: optional(label(200)),
  licence: optional(label(200)),
  unreviewed: optional(only(true)),
  actors: list(rowShapes.actors, mostRows),
  reports: list(rowShapes.reports, mostRows),
  origins: list(rowShapes.origins, mostRows),
  claims: list(rowShapes.claims, mostClaims),
  evidence: list(rowShapes.evidence, mostRows),
  relations: list(rowShapes.relations, mostRows),
};

export const packShape = row<ClaimPack>(packFields);
