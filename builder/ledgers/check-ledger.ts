/** Proves one ledger against the text of its report, and counts what it leaves out. */
import { fingerprintOf } from '@/core/extraction/fingerprint';
import type { Fault } from '@/core/claims/fault';
import type { LedgerFault } from './ledger-fault';
import type { ReportLedger } from './ledger';
import type { Filed } from './read-ledgers';
import { findOpening, standsIn, type ReportSentence, type ReportText } from './report-text';

export type CheckedLedger = {
  readonly id: string;
  readonly faults: readonly LedgerFault[];
  /** Sentences that neither a claim covers nor a reason leaves out. */
  readonly uncovered: readonly ReportSentence[];
  /** Sentences of the article, chrome not counted. */
  readonly sentences: number;
  /** How many of them are left out. */
  readonly leftOut: number;
};

export function checkLedger({ file, held }: Filed<ReportLedger>, report: ReportText): CheckedLedger {
  const found: Fault[] = [...proveFingerprint(held, report), ...proveQuotes(held, report)];
  const covered = new Set<ReportSentence>();
  const left = new Map<ReportSentence, string>();
  const resolve = (path: string, opening: string): readonly ReportSentence[] => {
    const sentences = findOpening(report, opening);
    if (sentences.length !== 1) found.push(notOne(path, opening, sentences.length));
    return sentences;
  };
  held.evidence.forEach(({ covers = [] }, row) => {
    covers.forEach((opening, index) => {
      for (const sentence of resolve(`evidence[${row}].covers[${index}]`, opening)) covered.add(sentence);
    });
  });
  held.leftOut.forEach(({ sentence: opening, reason }, row) => {
    const path = `leftOut[${row}].sentence`;
    for (const sentence of resolve(path, opening)) {
      if (covered.has(sentence) || left.has(sentence)) found.push(disposedTwice(path, opening));
      left.set(sentence, reason);
    }
  });
  const isChrome = (sentence: ReportSentence) => left.get(sentence) === 'chrome';
  const article = report.sentences.filter((sentence) => !isChrome(sentence));
  return {
    id: report.id,
    faults: found.map((fault) => ({ file, fault })),
    uncovered: article.filter((sentence) => !covered.has(sentence) && !left.has(sentence)),
    sentences: article.length,
    leftOut: article.filter((sentence) => left.has(sentence) && !covered.has(sentence)).length,
  };
}

function proveFingerprint({ report: { fingerprint } }: ReportLedger, report: ReportText): readonly Fault[] {
  const path = 'report.fingerprint';
  const advice = 'Write it with: npm run claims:draft -- --fingerprint FOLDER.';
  const proven = fingerprintOf(report.text);
  if (fingerprint === undefined) return [{ path, expected: 'a fingerprint', came: 'nothing', advice }];
  const isSame = JSON.stringify(fingerprint) === JSON.stringify(proven);
  return isSame ? [] : [{ path, expected: "the report's fingerprint", came: 'another', advice }];
}

function proveQuotes({ evidence }: ReportLedger, report: ReportText): readonly Fault[] {
  return evidence.flatMap(({ quote }, index) =>
    quote === undefined || standsIn(report, quote)
      ? []
      : [{ path: `evidence[${index}].quote`, expected: 'words of the report', came: `"${quote}"` }],
  );
}

function notOne(path: string, opening: string, count: number): Fault {
  const expected = 'the first words of one sentence';
  if (count === 0) return { path, expected, came: `"${opening}", which begins none` };
  const advice = 'Say how it ends, too: "first words … last words".';
  return { path, expected, came: `"${opening}", which begins ${count}`, advice };
}

function disposedTwice(path: string, opening: string): Fault {
  return { path, expected: 'a sentence that nothing else takes care of', came: `"${opening}"` };
}
