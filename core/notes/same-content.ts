/** Whether two revisions say the same: everything counts but their number and the instants they were written at. */
import type { ClaimRef } from '@/core/claims/article-check';
import type { Note } from '@/core/notes/note';

export function hasSameContent(one: Note, other: Note): boolean {
  return contentOf(one) === contentOf(other);
}

/** Equal for two revisions that say the same. The fields in one order, so that two objects built in different orders compare equal. */
export function contentOf({ id, body, tags, label, page, claim, links, report, deleted }: Note): string {
  return JSON.stringify([
    id,
    body,
    tags,
    page && [
      page.url,
      page.title,
      quoteOf(page.quote),
      page.position && [page.position.start, page.position.end],
    ],
    claim && claimOf(claim),
    links?.map(claimOf),
    label,
    report && [report.pack, report.id, report.title],
    deleted !== undefined,
  ]);
}

function claimOf({ pack, id, text }: ClaimRef): readonly string[] {
  return [pack, id, text];
}

function quoteOf(quote: NonNullable<Note['page']>['quote']): readonly string[] | undefined {
  return quote && [quote.exact, quote.prefix, quote.suffix];
}
