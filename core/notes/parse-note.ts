/** Distrusts a note that comes from a database, a mirror or a file; older versions and other programs wrote those. */
import type { ClaimRef } from '@/core/claims/article-check';
import {
  noteLabels,
  type Note,
  type NoteLabel,
  type NotePage,
  type ReportRef,
  type TextPositionSelector,
  type TextQuoteSelector,
} from '@/core/notes/note';

export type ParsedNote =
  { readonly ok: true; readonly note: Note } | { readonly ok: false; readonly reason: string };

/** In UTF-16 units. */
const longestBody = 1_000_000;
const longestQuote = 20_000;
const longestLine = 10_000;
const mostTags = 200;
const mostLinks = 200;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const rowId = /^[a-z0-9][a-z0-9-]{1,63}$/;

/** The note with its known keys alone, or the first thing that is wrong with it. */
export function parseNote(value: unknown): ParsedNote {
  if (!isRecord(value)) return refuse('a note must be an object');
  const { id, revision, body, tags, created, modified, deleted } = value;
  if (typeof id !== 'string' || !uuid.test(id)) return refuse('id must be a UUID in lower case');
  if (!isCount(revision) || revision < 1) return refuse('revision must be a whole number from 1');
  if (!isText(body, longestBody)) return refuse(`body must be a text of at most ${longestBody} characters`);
  if (!isTags(tags)) return refuse(`tags must be a list of at most ${mostTags} short texts`);
  if (!isInstant(created)) return refuse('created must be an instant like 2025-04-25T10:00:00.000Z');
  if (!isInstant(modified)) return refuse('modified must be an instant like 2025-04-25T10:00:00.000Z');
  if (deleted !== undefined && !isInstant(deleted)) return refuse('deleted must be an instant, or absent');
  const ties = parseTies(value);
  if (!ties.ok) return ties;
  return {
    ok: true,
    note: {
      id,
      revision,
      body,
      tags,
      ...ties.ties,
      created,
      modified,
      ...(deleted === undefined ? {} : { deleted }),
    },
  };
}

type Ties = Pick<Note, 'label' | 'page' | 'claim' | 'links' | 'report'>;
type ParsedTies =
  { readonly ok: true; readonly ties: Ties } | { readonly ok: false; readonly reason: string };

/** What the note is about; every part may be absent. */
function parseTies({ label, page, claim, links, report }: Record<string, unknown>): ParsedTies {
  if (label !== undefined && !isLabel(label)) {
    return refuse(`label must be one of ${noteLabels.join(', ')}, or absent`);
  }
  const parsedPage = page === undefined ? undefined : parsePage(page);
  if (parsedPage === null) return refuse('page must have an address, a title or null, and whole selectors');
  const parsedClaim = claim === undefined ? undefined : parseClaim(claim);
  if (parsedClaim === null) return refuse('claim must have pack, id and text');
  const parsedLinks = links === undefined ? undefined : parseLinks(links);
  if (parsedLinks === null) return refuse(`links must be a list of at most ${mostLinks} claims`);
  const parsedReport = report === undefined ? undefined : parseReport(report);
  if (parsedReport === null) return refuse('report must have pack, id and title');
  return {
    ok: true,
    ties: {
      ...(label === undefined ? {} : { label }),
      ...(parsedPage === undefined ? {} : { page: parsedPage }),
      ...(parsedClaim === undefined ? {} : { claim: parsedClaim }),
      ...(parsedLinks === undefined || parsedLinks.length === 0 ? {} : { links: parsedLinks }),
      ...(parsedReport === undefined ? {} : { report: parsedReport }),
    },
  };
}

function parsePage(value: unknown): NotePage | null {
  if (!isRecord(value)) return null;
  const { url, title, quote, position } = value;
  if (!isText(url, longestLine) || !(title === null || isText(title, longestLine))) return null;
  if (quote !== undefined && !isQuote(quote)) return null;
  if (position !== undefined && !isPosition(position)) return null;
  return {
    url,
    title,
    ...(quote === undefined ? {} : { quote: pickQuote(quote) }),
    ...(position === undefined ? {} : { position: pickPosition(position) }),
  };
}

function parseClaim(value: unknown): ClaimRef | null {
  if (!isRecord(value)) return null;
  const { pack, id, text } = value;
  if (typeof pack !== 'string' || !rowId.test(pack) || typeof id !== 'string' || !rowId.test(id)) return null;
  return isText(text, longestLine) ? { pack, id, text } : null;
}

function parseLinks(value: unknown): readonly ClaimRef[] | null {
  if (!Array.isArray(value) || value.length > mostLinks) return null;
  const links = value.map(parseClaim);
  return links.every((link) => link !== null) ? links : null;
}

function parseReport(value: unknown): ReportRef | null {
  if (!isRecord(value)) return null;
  const { pack, id, title } = value;
  if (typeof pack !== 'string' || !rowId.test(pack) || typeof id !== 'string' || !rowId.test(id)) return null;
  return isText(title, longestLine) ? { pack, id, title } : null;
}

function isLabel(value: unknown): value is NoteLabel {
  return noteLabels.some((label) => label === value);
}

function isQuote(value: unknown): value is TextQuoteSelector {
  return (
    isRecord(value) &&
    value.type === 'TextQuoteSelector' &&
    isText(value.exact, longestQuote) &&
    isText(value.prefix, longestLine) &&
    isText(value.suffix, longestLine)
  );
}

function isPosition(value: unknown): value is TextPositionSelector {
  return (
    isRecord(value) &&
    value.type === 'TextPositionSelector' &&
    isCount(value.start) &&
    isCount(value.end) &&
    value.start <= value.end
  );
}

function pickQuote({ type, exact, prefix, suffix }: TextQuoteSelector): TextQuoteSelector {
  return { type, exact, prefix, suffix };
}

function pickPosition({ type, start, end }: TextPositionSelector): TextPositionSelector {
  return { type, start, end };
}

function isTags(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= mostTags && value.every((tag) => isText(tag, longestLine));
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isInstant(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
