/** The front door of recognition: an article in, what is known of it out. Pure, and linear in the length of the article. */
import type {
  ActorMentions,
  ArticleCheck,
  ArticleText,
  Counts,
  Match,
  Verdict,
} from '@/core/claims/article-check';
import type { Day, RowId } from '@/core/claims/claim-pack';
import type { Span } from '@/core/text/span';
import type { Matcher } from './compile-matcher';
import { findMatches } from './find-matches';
import { readPage, type PageReading } from './read-page';
import type { Models } from './read-stance';
import { recogniseReports } from './recognise-report';
import { models as fittedModels } from './weights';

/** On a page in a language that no pack covers only actors are looked for. Other models than the fitted ones are for measuring. */
export function checkArticle(
  matcher: Matcher,
  article: ArticleText,
  models: Models = fittedModels,
): ArticleCheck {
  const reports = recogniseReports(matcher.claimSet, article);
  const reading = readPage({ ...article, date: article.date ?? dayOf(matcher, reports) }, matcher.actors);
  const isCovered = coversLanguage(matcher, article.language);
  const matches = isCovered ? findMatches(matcher, reading, reports, models) : [];
  return {
    report: [...reports.values()][0] ?? null,
    read: isCovered ? 'article' : 'other-language',
    sentences: reading.sentences,
    counts: countSentences(reading, matches),
    actors: groupMentions(matcher, reading),
    matches,
  };
}

/** The day of the report that the page is recognised as; a page without a date of its own speaks of that day. */
function dayOf({ claimSet }: Matcher, reports: ReadonlyMap<RowId, RowId>): Day | null {
  for (const [pack, report] of reports) {
    const day = claimSet.packs.get(pack)?.reports.get(report)?.published;
    if (day !== undefined) return day;
  }
  return null;
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
  const groups = new Map<number, { readonly id: RowId; readonly name: string; readonly mentions: Span[] }>();
  for (const { actor, start, end } of mentions) {
    const { id, name } = actors.actorAt(actor);
    const group = groups.get(actor) ?? { id, name, mentions: [] };
    group.mentions.push({ start, end });
    groups.set(actor, group);
  }
  return [...groups.values()];
}

const strongest: readonly Verdict[] = ['contested', 'conflicting', 'corroborated', 'single'];

/**
 * Each sentence counts once, by the strongest of its matches; so does a headline or caption that the page repeats, but
 * not what running text says twice.
 */
function countSentences({ article, sentences, mentions }: PageReading, matches: readonly Match[]): Counts {
  /** The words of what was counted, and whether they stand in running text. */
  const seen = new Map<string, boolean>();
  let [counted, block] = [0, 0];
  const counts = { contested: 0, conflicting: 0, corroborated: 0, single: 0 };
  let [withActors, mention, match] = [0, 0, 0];
  for (const { start, end } of sentences) {
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= start) mention++;
    const words = article.text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
    while ((article.blocks[block]?.end ?? Infinity) <= start) block++;
    const isProse = article.blocks[block]?.kind === 'paragraph';
    const isRepeated = seen.has(words) && !(isProse && seen.get(words) === true);
    if (!isRepeated) seen.set(words, isProse);
    if (!isRepeated) counted++;
    if (!isRepeated && (mentions[mention]?.start ?? Infinity) < end) withActors++;
    const verdicts = new Set<Verdict>();
    for (; match < matches.length && (matches[match]?.start ?? Infinity) < end; match++) {
      const verdict = matches[match]?.verdict;
      if (verdict !== undefined) verdicts.add(verdict);
    }
    const verdict = strongest.find((one) => verdicts.has(one));
    if (verdict !== undefined && !isRepeated) counts[verdict]++;
  }
  return { sentences: counted, withActors, ...counts };
}
