/** Takes out of a check what the reader does not want marked, so that the counts still add up. */
import type { ArticleCheck, Counts, Match, Verdict } from '@/core/claims/article-check';
import type { Span } from '@/core/text/span';
import type { Unwanted } from '@/storage/choose-matches';

type Checked = { readonly text: string; readonly check: ArticleCheck };

export function leaveOut({ text, check }: Checked, unwanted: Unwanted): ArticleCheck {
  const isWanted = ({ claim, start, end }: Match): boolean =>
    !unwanted.isClaimMuted(claim) && !unwanted.isNotSame(claim, text.slice(start, end));
  const matches = check.matches.filter(isWanted);
  if (matches.length === check.matches.length) return check;
  return { ...check, matches, counts: { ...check.counts, ...countVerdicts(check.sentences, matches) } };
}

/** As a check counts: each sentence once, by the first of these verdicts that one of its matches has. */
const strongest: readonly Verdict[] = ['contested', 'conflicting', 'corroborated', 'single'];

function countVerdicts(sentences: readonly Span[], matches: readonly Match[]): Pick<Counts, Verdict> {
  const counts = { contested: 0, conflicting: 0, corroborated: 0, single: 0 };
  for (const { start, end } of sentences) {
    const here = matches.filter((match) => match.start >= start && match.start < end);
    const verdict = strongest.find((each) => here.some((match) => match.verdict === each));
    if (verdict !== undefined) counts[verdict] += 1;
  }
  return counts;
}
