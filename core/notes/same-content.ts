/** Whether two revisions say the same: everything counts but their number and the instants they were written at. */
import type { Note } from '@/core/notes/note';

export function hasSameContent(one: Note, other: Note): boolean {
  return contentOf(one) === contentOf(other);
}

/** The fields in one order, so that two objects built in different orders compare equal. */
function contentOf({ id, body, tags, page, claim, deleted }: Note): string {
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
    claim && [claim.pack, claim.id, claim.text],
    deleted !== undefined,
  ]);
}

function quoteOf(quote: NonNullable<Note['page']>['quote']): readonly string[] | undefined {
  return quote && [quote.exact, quote.prefix, quote.suffix];
}
