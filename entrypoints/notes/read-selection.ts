/** The words that the reader has selected on a page, with what stands around them. The page learns nothing of it. */
import { browser } from 'wxt/browser';
import type { TextQuoteSelector } from '@/core/notes/note';

const longest = 20_000;

/** Null where nothing is selected, or where the browser does not let us look. */
export async function readSelection(tabId: number): Promise<TextQuoteSelector | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: selectionOnPage });
    return parseSelection(frame?.result);
  } catch {
    // Not a page that we may read: a note on the page as a whole is always possible.
    return null;
  }
}

/** Words as they come from a page or from the browser's menu. */
export function parseSelection(value: unknown): TextQuoteSelector | null {
  if (typeof value !== 'object' || value === null || !('exact' in value)) return null;
  const exact = wordsOf(value.exact);
  if (exact === '') return null;
  const prefix = 'prefix' in value ? wordsOf(value.prefix, 'end') : '';
  const suffix = 'suffix' in value ? wordsOf(value.suffix, 'start') : '';
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

/** White space is the page's layout, not its words. Beside the selected words one blank may belong to them. */
function wordsOf(value: unknown, joined?: 'start' | 'end'): string {
  if (typeof value !== 'string') return '';
  const words = value.slice(0, longest).replace(/\s+/g, ' ');
  if (joined === undefined) return words.trim();
  return joined === 'end' ? words.trimStart() : words.trimEnd();
}

/** Runs in the page's document but in our own world: what a script of the page has changed is not used. Knows nothing from outside itself. */
function selectionOnPage(): { exact: string; prefix: string; suffix: string } | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.selectNodeContents(document.body);
  after.setStart(range.endContainer, range.endOffset);
  return {
    exact: selection.toString(),
    prefix: before.toString().slice(-64),
    suffix: after.toString().slice(0, 64),
  };
}
