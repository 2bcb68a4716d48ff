/** A pack with invented people, in which every row of the verdict table can be tried. */
import type { Claim, ClaimPack, Evidence, Origin, Relation, Report } from '@/core/claims/claim-pack';
import { fileClaimSet, type FiledPack } from '@/core/claims/claim-set';
import type { Item } from '@/core/claims/article-check';
import { weighMatch, type Statement } from '@/core/claims/weigh-match';

export type Rows = {
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly relations?: readonly Relation[];
  readonly origins?: readonly Origin[];
  readonly reports?: readonly Report[];
};

export function makeClaim(part: Partial<Claim> & Pick<Claim, 'id'>): Claim {
  return { text: part.id, kind: 'event', actors: [], phrasings: [], denials: [], topic: 'strike', ...part };
}

let counted = 0;
export function makeEvidence(part: Partial<Evidence> & Pick<Evidence, 'claim' | 'report'>): Evidence {
  return { id: `evidence-${++counted}`, stance: 'asserts', says: 'It says so.', ...part };
}

export function makeReport(part: Partial<Report> & Pick<Report, 'id'>): Report {
  return {
    title: part.id,
    publisher: 'The Harbour Post',
    authors: [],
    published: '2025-04-25',
    publishedBasis: 'stated',
    language: 'en',
    ...part,
  };
}

export function conflict(from: string, to: string, about: Relation['about'] = 'position'): Relation {
  return { from, to, kind: 'conflicts', about, note: 'They cannot both be so.' };
}
export function implies(from: string, to: string): Relation {
  return { from, to, kind: 'implies', note: 'The one says the other.' };
}
export function supersedes(from: string, to: string): Relation {
  return { from, to, kind: 'supersedes', note: 'It came later.' };
}

export function makePack(rows: Rows): ClaimPack {
  const named = [...new Set(rows.evidence.map((row) => row.report))].map((id) => makeReport({ id }));
  const given = rows.reports ?? [];
  return {
    format: 'second-source/claim-pack',
    version: 1,
    id: 'harbour',
    title: 'The harbour strike',
    language: 'en',
    asOf: '2025-05-01',
    actors: ['mayor', 'union', 'minister'].map((id) => ({ id, name: id, kind: 'person', aliases: [] })),
    reports: [...given, ...named.filter((report) => given.every((other) => other.id !== report.id))],
    origins: rows.origins ?? [],
    claims: rows.claims,
    evidence: rows.evidence,
    relations: rows.relations ?? [],
  };
}

function filePack(pack: ClaimPack): FiledPack {
  const filed = fileClaimSet([pack]).packs.get(pack.id);
  if (filed === undefined) throw new Error('expected the pack to be filed');
  return filed;
}

export function weigh(rows: Rows, statement: Partial<Statement> & Pick<Statement, 'claim'>) {
  return weighMatch(filePack(makePack(rows)), {
    stance: 'asserts',
    speakers: [],
    time: { from: '2025-04-25', to: '2025-04-25' },
    published: '2025-04-25',
    openReport: null,
    ...statement,
  });
}

/** `conflict gull` for an item of that kind from the report gull. */
export function inWords(items: readonly Item[]): string[] {
  return items.map((item) => `${item.kind} ${item.report}`);
}
