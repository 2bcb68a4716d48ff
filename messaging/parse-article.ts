/** Distrusts an article that a content script sends: the page may have taken the script over. */
import type { Block, BlockKind } from '@/core/claims/article-check';
import type { TextEdit } from '@/core/claims/text-edit';
import { isRecord, type Parsed } from './envelope';
import { longestArticle } from './page-budget';
import type { SentArticle } from './protocol';

const mostBlocks = 50_000;
const longestLine = 10_000;

const blockKinds: Readonly<Record<BlockKind, true>> = {
  title: true,
  heading: true,
  paragraph: true,
  item: true,
  caption: true,
  quote: true,
};

export function parseArticle(value: unknown): Parsed<SentArticle> {
  if (!isRecord(value)) return refused('an article must be an object');
  const { text, blocks, title, publisher, date, language, canonical = null, isCut, edit } = value;
  if (typeof text !== 'string') return refused('text must be a text');
  if (text.length > longestArticle) {
    return refused(`text has ${text.length} characters, at most ${longestArticle} are read`);
  }
  if (!isLine(title)) return refused(`title must be a text of at most ${longestLine} characters, or null`);
  if (!isLine(publisher))
    return refused(`publisher must be a text of at most ${longestLine} characters, or null`);
  if (!isLine(language))
    return refused(`language must be a text of at most ${longestLine} characters, or null`);
  if (!isLine(canonical))
    return refused(`canonical must be a text of at most ${longestLine} characters, or null`);
  if (!isDayOrNull(date)) return refused('date must be a day like 2025-04-25, or null');
  if (typeof isCut !== 'boolean') return refused('isCut must be true or false');
  if (edit !== null && !isEdit(edit))
    return refused('edit must have start, end, length and hash, or be null');
  const length = edit === null ? text.length : edit.length;
  if (length > longestArticle)
    return refused(`the whole text has ${length} characters, at most ${longestArticle} are read`);
  const parsed = parseBlocks(blocks, length);
  if (!parsed.ok) return parsed;
  return {
    ok: true,
    value: {
      text,
      blocks: parsed.value,
      title,
      publisher,
      date,
      language,
      canonical,
      isCut,
      edit: edit && copyOf(edit),
    },
  };
}

/** Blocks in order, inside the text, none overlapping the one before. */
function parseBlocks(value: unknown, textLength: number): Parsed<readonly Block[]> {
  if (!Array.isArray(value)) return refused('blocks must be a list');
  if (value.length > mostBlocks)
    return refused(`there are ${value.length} blocks, at most ${mostBlocks} are read`);
  const blocks: Block[] = [];
  let from = 0;
  for (const [index, block] of value.entries()) {
    if (!isBlock(block)) return refused(`blocks[${index}] must have start, end and a known kind`);
    if (block.start < from || block.end < block.start || block.end > textLength) {
      return refused(
        `blocks[${index}] runs from ${block.start} to ${block.end}, expected within ${from} and ${textLength}`,
      );
    }
    blocks.push({ start: block.start, end: block.end, kind: block.kind });
    from = block.end;
  }
  return { ok: true, value: blocks };
}

function isBlock(value: unknown): value is Block {
  if (!isRecord(value)) return false;
  const { start, end, kind } = value;
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    typeof kind === 'string' &&
    Object.hasOwn(blockKinds, kind)
  );
}

function isEdit(value: unknown): value is TextEdit {
  if (!isRecord(value)) return false;
  return [value.start, value.end, value.length, value.hash].every(
    (each) => typeof each === 'number' && Number.isSafeInteger(each) && each >= 0,
  );
}

/** The known keys and nothing else. */
function copyOf({ start, end, length, hash }: TextEdit): TextEdit {
  return { start, end, length, hash };
}

function isLine(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value.length <= longestLine);
}

function isDayOrNull(value: unknown): value is string | null {
  if (value === null) return true;
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(`${value}T00:00Z`))
  );
}

function refused(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
