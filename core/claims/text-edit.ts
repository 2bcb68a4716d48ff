/**
 * What is other in a text than in one that both ends know: a page that changes need not send all of itself again.
 * One stretch is enough, since what changes on a page mostly stands together. Whether both ends meant the same text is
 * told by the length and a hash of what comes out, so nothing has to be kept in step.
 */
export type TextEdit = {
  /** How many UTF-16 units at the beginning are the same, and how many at the end. */
  readonly start: number;
  readonly end: number;
  /** Of the whole text as it is now. */
  readonly length: number;
  readonly hash: number;
};

/** The edit, and the words that stand between what is the same. Linear. */
export function editText(before: string, now: string): { readonly edit: TextEdit; readonly text: string } {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === now.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === now.charCodeAt(now.length - 1 - end)
  )
    end += 1;
  const text = now.slice(start, now.length - end);
  return { edit: { start, end, length: now.length, hash: hashOf(now) }, text };
}

/** Undefined where `before` is not the text that the edit was made of. */
export function applyEdit(
  before: string,
  { start, end, length, hash }: TextEdit,
  text: string,
): string | undefined {
  if (start + end > before.length || start + text.length + end !== length) return undefined;
  const now = before.slice(0, start) + text + before.slice(before.length - end);
  return hashOf(now) === hash ? now : undefined;
}

/** FNV-1a over the units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
