/** Reports to be drafted, from files: article, id and day, as far as file and text tell. */
import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isCalendarDay } from '@/core/claims/calendar-day';
import type { Day } from '@/core/claims/claim-pack';
import { draftArticle } from '@/core/extraction/draft-article';
import type { DraftedReport } from '@/core/extraction/draft-pack';
import { draftReport } from '@/core/extraction/draft-report';
import { slugOf } from '@/core/extraction/slug';
import { CannotRun, firstLine } from './command-line';
import { readArticleFile } from './read-article-file';

/** The reports of a file, or of all text and HTML files of a folder, in the order of their names. */
export function readReportFiles(path: string, day: Day | undefined): readonly DraftedReport[] {
  const files = isFolder(path) ? listFolder(path) : [path];
  if (files.length === 0) throw new CannotRun(`${path} holds no .txt or .html file.`);
  return files.map((file) => readReport(file, day));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new CannotRun(`${path} cannot be read: ${firstLine(error)}.`);
  }
}

function listFolder(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|x?html?)$/i.test(name));
  return names.sort().map((name) => join(folder, name));
}

/** The file's name is the report's id. Where the text states no day, the caller's, the name's or the file's own stands in. */
function readReport(path: string, day: Day | undefined): DraftedReport {
  const name = basename(path, extname(path));
  const { read, article } = readArticleFile(path);
  if (read === 'not-an-article') throw new CannotRun(`${path} is not an article.`);
  const fallback = day ?? dayIn(name) ?? statSync(path).mtime.toISOString().slice(0, 10);
  const report = draftReport(article, { id: slugOf(name, 'report'), day: fallback });
  // The day helps to tell what `Friday` means, whoever says it.
  return { report, draft: draftArticle({ ...article, date: report.published }) };
}

function dayIn(name: string): Day | undefined {
  const found = /\d{4}-\d{2}-\d{2}/.exec(name)?.[0];
  return found !== undefined && isCalendarDay(found) ? found : undefined;
}
