import type { ArticleCheck, Counts, Item, Match } from '@/core/claims/article-check';
import type { ClaimView, FoundClaim, LookUpAnswer } from '@/core/claims/claim-view';
import type { PageState } from '@/core/claims/page-state';
import type { Note } from '@/core/notes/note';

/** Rows of what the background answers, with invented people and outlets; a test names only what it is about. */
export function makeItem(own: Partial<Item> = {}): Item {
  const report = own.report ?? 'harbour-weekly-2031-05-02';
  return {
    report,
    publisher: 'Harbour Weekly',
    published: '2031-05-02',
    url: null,
    claim: 'ferry-opened',
    evidence: `${report}-${own.kind ?? 'backs'}`,
    says: 'The ferry line has opened.',
    quote: null,
    speaker: null,
    origin: null,
    certainty: 'plain',
    inThisReport: false,
    about: null,
    kind: 'backs',
    ...own,
  };
}

export function makeMatch(own: Partial<Match> = {}): Match {
  return {
    start: 0,
    end: 10,
    claim: { pack: 'ferry', id: 'ferry-opened', text: 'The ferry to Lowmark opened on 1 May 2031.' },
    stance: 'asserts',
    speaker: null,
    verdict: 'single',
    confidence: 0.9,
    corroborating: [],
    conflicting: [],
    questioning: [],
    origins: { stated: 0, unstated: 0 },
    independentOrigins: own.origins?.stated ?? 0,
    differs: [],
    why: [],
    ...own,
  };
}

export function makeCheck(own: Partial<ArticleCheck> = {}): ArticleCheck {
  const sentences = own.sentences ?? [{ start: 0, end: 10 }];
  const matches = own.matches ?? [];
  const of = (verdict: Match['verdict']) => matches.filter((match) => match.verdict === verdict).length;
  const counts: Counts = {
    sentences: sentences.length,
    withActors: 0,
    corroborated: of('corroborated'),
    conflicting: of('conflicting'),
    contested: of('contested'),
    single: of('single'),
  };
  return { report: null, read: 'article', sentences, counts, actors: [], matches, ...own };
}

type Checked = PageState & { readonly status: 'checked' };

/** A page whose text is its sentences, one after the other; each match is told by the sentence it stands in. */
export function makePage(
  sentences: readonly string[],
  matches: readonly (Partial<Match> & { readonly in: number })[] = [],
  own: Partial<Checked> = {},
): Checked {
  const text = sentences.join(' ');
  const spans = sentences.map((sentence, index) => {
    const start = sentences.slice(0, index).reduce((sum, before) => sum + before.length + 1, 0);
    return { start, end: start + sentence.length };
  });
  const placed = matches.map(({ in: index, ...match }) => makeMatch({ ...spans[index], ...match }));
  return {
    status: 'checked',
    tabId: 7,
    coverage: makeCoverage(),
    host: 'northgate-courier.example',
    access: 'always',
    url: 'https://northgate-courier.example/ferry',
    title: 'What the new ferry changes',
    date: '2031-05-03',
    text,
    check: makeCheck({ sentences: spans, matches: placed }),
    isCut: false,
    leftOut: 0,
    ...own,
  };
}

export function makeCoverage(own: Partial<PageState['coverage']> = {}): PageState['coverage'] {
  return {
    claims: 12,
    reports: 4,
    actors: 9,
    packs: [{ id: 'ferry', title: 'The Lowmark ferry', asOf: '2031-05-04' }],
    ...own,
  };
}

export function makeView(own: Partial<ClaimView> = {}): ClaimView {
  return {
    claim: makeMatch().claim,
    verdict: 'single',
    reports: 1,
    origins: { stated: 0, unstated: 1 },
    backing: [makeItem()],
    against: [],
    questioning: [],
    ...own,
  };
}

export function makeFoundClaim(own: Partial<FoundClaim> = {}): FoundClaim {
  const claim = own.claim ?? makeMatch().claim;
  return {
    claim,
    marked: { text: claim.text, marks: [] },
    verdict: 'single',
    reports: 1,
    origins: { stated: 0, unstated: 1 },
    differing: 0,
    onThisPage: false,
    ...own,
  };
}

export function makeAnswer(own: Partial<LookUpAnswer> = {}): LookUpAnswer {
  const { claims = [], actors = [], reports = [] } = own;
  const totals = { claims: claims.length, actors: actors.length, reports: reports.length };
  return { total: totals.claims + totals.actors + totals.reports, totals, claims, actors, reports, ...own };
}

export function makeNote(own: Partial<Note> = {}): Note {
  return {
    id: 'note-1',
    revision: 1,
    body: 'Ask the harbour office.',
    tags: [],
    created: '2031-05-03T13:40:00.000Z',
    modified: '2031-05-03T13:40:00.000Z',
    ...own,
  };
}
