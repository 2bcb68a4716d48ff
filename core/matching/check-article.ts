/** The front door of recognition: an article in, what is known of it out. Pure, and linear in the length of the article. */
import type {
  ActorMentions,
  ArticleCheck,
  ArticleText,
  Counts,
  Match,
  Verdict,
} from '@/core/claims/article-check';
import type { RowId } from '@/core/claims/claim-pack';
import type { Span } from '@/core/text/span';
import type { Matcher } from './compile-matcher';
import { findMatches } from './find-matches';
import { readPage, type PageReading } from './read-page';
import { recogniseReports } from './recognise-report';

/** On a page in a language that no pack covers only actors are looked for. */
export function checkArticle(matcher: Matcher, article: ArticleText): ArticleCheck {
  const reading = readPage(article, matcher.actors);
  const reports = recogniseReports(matcher.claimSet, article);
  const isCovered = coversLanguage(matcher, article.language);
  const matches = isCovered ? findMatches(matcher, reading, reports) : [];
  return {
    report: [...reports.values()][0] ?? null,
    read: isCovered ? 'article' : 'other-language',
    sentences: reading.sentences,
    counts: countSentences(reading, matches),
    actors: groupMentions(matcher, reading),
    matches,
  };
}

/** A page that does not say its language is read: its words will tell. */
function coversLanguage({ claimSet }: Matcher, language: string | null): boolean {
  if (language === null || claimSet.packs.size === 0) return true;
  return [...claimSet.packs.values()].some(({ pack }) => primary(pack.language) === primary(language));
}

function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}

function groupMentions({ actors }: Matcher, { mentions }: PageReading): readonly ActorMentions[] {
  const groups = new Map<RowId, { readonly id: RowId; readonly name: string; readonly mentions: Span[] }>();
  for (const { actor, start, end } of mentions) {
    const { id, name } = actors.actorAt(actor);
    const group = groups.get(id) ?? { id, name, mentions: [] };
    group.mentions.push({ start, end });
    groups.set(id, group);
  }
  return [...groups.values()];
}

const strongest: readonly Verdict[] = ['contested', 'conflicting', 'corroborated', 'single'];

/** Each sentence counts once, by the strongest of its matches. */
function countSentences({ sentences, mentions }: PageReading, matches: readonly Match[]): Counts {
  const counts = { contested: 0, conflicting: 0, corroborated: 0, single: 0 };
  let [withActors, mention, match] = [0, 0, 0];
  for (const { start, end } of sentences) {
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= start) mention++;
    if ((mentions[mention]?.start ?? Infinity) < end) withActors++;
    const verdicts = new Set<Verdict>();
    for (; match < matches.length && (matches[match]?.start ?? Infinity) < end; match++) {
      const verdict = matches[match]?.verdict;
      if (verdict !== undefined) verdicts.add(verdict);
    }
    const counted = strongest.find((verdict) => verdicts.has(verdict));
    if (counted !== undefined) counts[counted]++;
  }
  return { sentences: sentences.length, withActors, ...counts };
}
