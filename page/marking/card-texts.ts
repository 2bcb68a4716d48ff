/** Every word that marks, card and announcements say, in English; the same phrases as in popup and panel. */
import type { Verdict } from '@/core/claims/article-check';
import type { ConflictSubject } from '@/core/claims/claim-pack';

export const verdictNames: Readonly<Record<Verdict, string>> = {
  corroborated: 'Corroborated',
  conflicting: 'Conflicting',
  contested: 'Contested',
  single: 'One report',
};

export const subjects: Readonly<Record<ConflictSubject, string>> = {
  figure: 'on the figure',
  timing: 'on the timing',
  denial: 'by denial',
  position: 'on the position',
  identity: 'on the identity',
};

export const texts = {
  actor: 'A name we know',
  thisPage: 'This page',
  denies: 'denies it',
  questions: 'questions it',
  cautiously: 'cautiously',
  inThisReport: 'in this report',
  earlier: 'earlier',
  later: 'later',
  disputed: 'disputed by the parties',
  nextConflict: 'next conflict',
  nothingElse: 'Known, but no other report here bears on it.',
  unnamed: 'Unnamed report',
  noClaims: 'No claim of ours on this page.',
  noConflicts: 'No conflict on this page.',
  hidden: 'Marks hidden.',
  shown: 'Marks shown.',
};

export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
