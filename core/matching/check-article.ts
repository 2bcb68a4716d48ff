/** The front door of recognition: an article in, what is known of it out. Pure, and linear in the length of the article. */
import type { ActorMentions, ArticleCheck, ArticleText } from '@/core/claims/article-check';
import type { Day, RowId } from '@/core/claims/claim-pack';
import { countSentences } from '@/core/claims/count-sentences';
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
  const actors = groupMentions(matcher, reading);
  const { sentences } = reading;
  return {
    report: [...reports.values()][0] ?? null,
    read: isCovered ? 'article' : 'other-language',
    sentences,
    counts: countSentences(reading.article, { sentences, matches, actors }),
    actors,
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
