/** A drafted report as a ledger: quicker to correct than to write, because every guess stands beside its reason. */
import { format } from 'prettier';
import { Document, isNode } from 'yaml';
import type { ClaimPack, Evidence, Report } from '@/core/claims/claim-pack';
import type { DraftArticle } from '@/core/extraction/draft-article';
import type { DraftedPack, DraftedReport } from '@/core/extraction/draft-pack';
import { usualEvidenceId } from '@/core/extraction/slug';
import type { LedgerEvidence, LeftOut } from './ledger';
import { openingOf } from './opening-of';
import { splitReport, type ReportText } from './report-text';
import { writeFingerprint } from './write-fingerprint';

const layout = { lineWidth: 110 } as const;

/** Of a known pack the ledger only names the rows; what is new stands at its end, under keys that are kept and ignored. */
export async function draftLedger(
  { report, draft }: DraftedReport,
  drafted: DraftedPack,
  known: ClaimPack | undefined,
): Promise<string> {
  const text = splitReport(report.id, draft.article.text);
  const evidence = drafted.pack.evidence.filter((row) => row.report === report.id);
  const document = new Document({
    report: withoutFingerprint(report),
    evidence: evidence.map((row) => toLedgerRow(row, drafted, draft, text)),
    leftOut: leftOutRows(draft, text),
    ...(known === undefined ? {} : newRows(evidence, drafted.pack, known)),
  });
  document.commentBefore = ' Drafted by program; no person has read it against the report yet.';
  comment(
    document,
    'report',
    report.publishedBasis === 'inferred' ? ' The text does not state its day.' : '',
  );
  for (const [index, row] of evidence.entries()) {
    comment(document, ['evidence', index], reasonFor(row, drafted, draft));
  }
  const ledger = document.toString(layout);
  return tidy(writeFingerprint(ledger, report.fingerprint ?? []) ?? ledger);
}

/** Laid out like every other file of the repository. */
function tidy(yaml: string): Promise<string> {
  return format(yaml, { parser: 'yaml', printWidth: layout.lineWidth, singleQuote: true });
}

function withoutFingerprint(report: Report): object {
  const row = { ...report };
  Reflect.deleteProperty(row, 'fingerprint');
  return row;
}

/** The shared ledgers of a new pack: everything but the reports. */
export async function draftSharedLedgers(pack: ClaimPack): Promise<ReadonlyMap<string, string>> {
  const { id, title, language, asOf, actors, origins, claims } = pack;
  const files = {
    pack: { id, title, language, asOf, unreviewed: true },
    actors,
    origins,
    claims,
    relations: [],
  };
  const written = Object.entries(files).map(
    async ([name, held]) => [`${name}.yaml`, await tidy(new Document(held).toString(layout))] as const,
  );
  return new Map(await Promise.all(written));
}

function toLedgerRow(
  row: Evidence,
  { sources }: DraftedPack,
  draft: DraftArticle,
  text: ReportText,
): LedgerEvidence {
  const sentences = new Set((sources.get(row.id) ?? []).map(({ sentence }) => sentence));
  const covers = [...sentences].flatMap(
    (sentence) => openingOf(text, draft.sentences[sentence]?.text ?? '') ?? [],
  );
  const { id, claim, report, stance, certainty, part, says, quote, speaker, origin } = row;
  return {
    claim,
    ...(id === usualEvidenceId(report, claim) ? {} : { id }),
    ...(stance === 'asserts' ? {} : { stance }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(part === undefined ? {} : { part }),
    says,
    ...(quote === undefined ? {} : { quote }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(origin === undefined ? {} : { origin }),
    covers,
  };
}

const reasons = {
  chrome: { reason: 'chrome' },
  question: { reason: 'opinion', note: 'A question.' },
  pronoun: { reason: 'background', note: 'Nobody resolved the pronoun: is there a claim in it?' },
  'no-statement': { reason: 'background', note: 'No short statement was found: is there a claim in it?' },
  nobody: { reason: 'background', note: 'Names nobody and no figure.' },
} as const;

function leftOutRows({ leftOut, sentences }: DraftArticle, text: ReportText): readonly LeftOut[] {
  const rows = new Map<string, LeftOut>();
  for (const { sentence, why } of leftOut) {
    const opening = openingOf(text, sentences[sentence]?.text ?? '');
    if (opening !== undefined) rows.set(opening, { sentence: opening, ...reasons[why] });
  }
  return [...rows.values()];
}

/** Rows that the evidence needs and the known pack has not. */
function newRows(evidence: readonly Evidence[], drafted: ClaimPack, known: ClaimPack): object {
  const claims = drafted.claims.filter(({ id }) => evidence.some(({ claim }) => claim === id));
  const named = new Set([...evidence.map(({ speaker }) => speaker), ...claims.flatMap((row) => row.actors)]);
  const origins = drafted.origins.filter(({ id }) => evidence.some(({ origin }) => origin === id));
  for (const { actor } of origins) named.add(actor);
  const isNew = (rows: readonly { readonly id: string }[]) => {
    const ids = new Set(rows.map(({ id }) => id));
    return ({ id }: { readonly id: string }) => !ids.has(id);
  };
  return {
    'x-new-actors': drafted.actors.filter(({ id }) => named.has(id)).filter(isNew(known.actors)),
    'x-new-origins': origins.filter(isNew(known.origins)),
    'x-new-claims': claims.filter(isNew(known.claims)),
  };
}

/** So many words of a sentence show which one it is. */
const shownWords = 12;

function reasonFor({ id }: Evidence, { sources, links }: DraftedPack, draft: DraftArticle): string {
  const [source] = sources.get(id) ?? [];
  if (source === undefined) return '';
  const words = (draft.sentences[source.sentence]?.text ?? '').split(/\s+/);
  const shown = words.slice(0, shownWords).join(' ');
  const link = links.get(source);
  const why = link?.why.join('; ') ?? '';
  const known =
    link === undefined
      ? 'A claim of its own.'
      : `Known (${link.confidence.toFixed(2)}): ${link.claim.text} ${why}`;
  return ` ${shown}${words.length > shownWords ? ' …' : ''}\n ${known}`.replace(/[^\P{Cc}\n]/gu, ' ');
}

function comment(document: Document, path: string | readonly (string | number)[], text: string): void {
  const node = document.getIn(Array.isArray(path) ? path : [path], true);
  if (isNode(node) && text !== '') node.commentBefore = text;
}
