/** The public answer of `crosscheck --json`: every key is always there, what is absent is null. */
import type { ArticleCheck, ArticleText, Match } from '@/core/claims/article-check';

export type CrosscheckAnswer = Pick<ArticleText, 'text' | 'title' | 'date'> & ArticleCheck;

/** Key by key, so that nothing that a match may carry inside comes out. */
export function answerOf({ text, title, date }: ArticleText, check: ArticleCheck): CrosscheckAnswer {
  const { report, read, sentences, counts, actors, matches } = check;
  return {
    text,
    title,
    date,
    report,
    read,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    counts,
    actors: actors.map(({ id, name, mentions }) => ({
      id,
      name,
      mentions: mentions.map(({ start, end }) => ({ start, end })),
    })),
    matches: matches.map(matchOf),
  };
}

function matchOf(match: Match): Match {
  const { start, end, claim, stance, speaker, verdict, confidence } = match;
  const { corroborating, conflicting, questioning, origins, independentOrigins, differs, why } = match;
  return {
    start,
    end,
    claim,
    stance,
    speaker,
    verdict,
    confidence,
    corroborating,
    conflicting,
    questioning,
    origins,
    independentOrigins,
    differs,
    why,
  };
}

/** What is said of a page that is no article. */
export const nothingRead: ArticleCheck = {
  report: null,
  read: 'not-an-article',
  sentences: [],
  counts: { sentences: 0, withActors: 0, corroborated: 0, conflicting: 0, contested: 0, single: 0 },
  actors: [],
  matches: [],
};
