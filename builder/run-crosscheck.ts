import type { ArticleCheck } from '@/core/claims/article-check';
import { isCalendarDay } from '@/core/claims/calendar-day';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { fileClaimSet } from '@/core/claims/claim-set';
import { checkArticle } from '@/core/matching/check-article';
import { compileMatcher } from '@/core/matching/compile-matcher';
import { CannotRun, readArguments, type ExitCode, type Terminal } from './command-line';
import { answerOf, nothingRead } from './crosscheck-json';
import { linesOf } from './crosscheck-lines';
import { locate } from './locate';
import { readArticleFile, type ReadArticleFile } from './read-article-file';
import { readPacks } from './read-packs';

const usage = 'npm run crosscheck -- FILE [--json] [--pack PACK]… [--url URL] [--date YYYY-MM-DD]';

/** Reads one article and says what the extension would mark on it, and why. */
export function runCrosscheck(words: readonly string[], { out }: Terminal): ExitCode {
  const { file, json, packs, url, date } = readWords(words);
  const found = readPacks(packs.map(locate));
  const read = readArticleFile(locate(file), { url, date });
  const answer = answerOf(read.article, check(read, found));
  if (json) out(JSON.stringify(answer));
  else for (const line of linesOf(answer, found)) out(line);
  return 0;
}

function check({ read, article }: ReadArticleFile, packs: readonly ClaimPack[]): ArticleCheck {
  if (read === 'not-an-article') return nothingRead;
  return checkArticle(compileMatcher(fileClaimSet(packs)), article);
}

function readWords(words: readonly string[]) {
  const { values, positionals } = readArguments(
    {
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        pack: { type: 'string', multiple: true, default: [] },
        url: { type: 'string' },
        date: { type: 'string' },
      },
    },
    usage,
  );
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CannotRun(`One file is needed. Usage: ${usage}`);
  const { json, pack, url, date } = values;
  if (url !== undefined && !URL.canParse(url)) throw new CannotRun(`--url ${url} is no address.`);
  if (date !== undefined && !isCalendarDay(date)) {
    throw new CannotRun(`--date ${date} is no day of the calendar, as 2025-04-25.`);
  }
  return { file, json, packs: pack, url, date };
}
