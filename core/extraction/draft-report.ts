import type { ArticleText } from '@/core/claims/article-check';
import type { Day, Report, RowId } from '@/core/claims/claim-pack';
import { findWordsIn } from '@/core/text/find-words';
import { isFunctionWord } from '@/core/text/function-words';
import { cleanName } from './clean-text';
import { fingerprintOf } from './fingerprint';

/** What is known of a report from outside its text. */
export type ReportGiven = {
  readonly id: RowId;
  /** The day to fall back on where the article states none. */
  readonly day: Day;
};

/** The report's row as far as the article tells. What it does not say stays away; a day from outside is `inferred`. */
export function draftReport(article: ArticleText, { id, day }: ReportGiven): Report {
  const { title, publisher, date, url, text } = article;
  return {
    id,
    title: labelOf(title ?? firstWords(article), 400) ?? 'Without a title',
    publisher: publisher === null ? null : (labelOf(publisher, 120) ?? null),
    authors: findAuthors(article),
    published: date ?? day,
    publishedBasis: date === null ? 'inferred' : 'stated',
    ...(url === null ? {} : { url }),
    language: article.language ?? guessLanguage(article),
    fingerprint: fingerprintOf(text),
  };
}

/** As a pack may hold it; undefined where nothing is left. */
function labelOf(text: string, longest: number): string | undefined {
  const label = cleanName(cleanName(text).slice(0, longest));
  return label === '' ? undefined : label;
}

/** A report without a title is called by its beginning. */
function firstWords({ text, blocks }: ArticleText): string {
  const [first] = blocks;
  const words = (first === undefined ? '' : text.slice(first.start, first.end)).split(/\s+/);
  return words.length > 10 ? `${words.slice(0, 10).join(' ')} …` : words.join(' ');
}

/** More than this is no list of names. */
const longestByline = 120;

/** From a line of its own: `By Ida Marsh and Oren Tasker`. */
function findAuthors({ text, blocks }: ArticleText): readonly string[] {
  for (const { start, end } of blocks) {
    const line = text.slice(start, Math.min(end, start + longestByline + 1)).replace(/\s+/g, ' ');
    const names = line.length > longestByline ? undefined : /^[Bb]y:? (\p{Lu}[^.;:!?0-9|]*)/u.exec(line)?.[1];
    if (names !== undefined) return splitNames(names);
  }
  return [];
}

function splitNames(names: string): readonly string[] {
  const parts = names.split(/,? and |, | & /).map(cleanName);
  return parts.filter((name) => name.length <= 120 && /^\p{Lu}\S*(?: \S+){1,4}$/u.test(name));
}

/** English is told by its small words; what is not English is called undetermined. */
function guessLanguage({ text }: ArticleText): string {
  const words = findWordsIn(text, { start: 0, end: Math.min(text.length, 20_000) });
  const small = words.filter(({ folded }) => isFunctionWord(folded)).length;
  return words.length > 0 && small / words.length > 0.2 ? 'en' : 'und';
}
