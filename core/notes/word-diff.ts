/**
 * What changed between two texts, word by word: Myers' shortest edit, with what is equal at both ends set aside first.
 * Two texts that have next to nothing in common are not compared to the last word; the middle is then replaced whole.
 */

export type DiffPart = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** So many words may differ before the rest is said to be another text. */
const mostEdits = 1_000;

/** The parts in order: those not `new` make up `before`, those not `gone` make up `after`. */
export function diffWords(before: string, after: string): DiffPart[] {
  const [old, now] = [splitParts(before), splitParts(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const middle = diffMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joinParts([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ]);
}

/** Words, runs of white space and single signs; together they are the text. */
function splitParts(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^]/gu) ?? [];
}

type Step = { readonly from: Step | undefined; readonly part: DiffPart };
type Reached = { readonly old: number; readonly steps: Step | undefined };

function diffMiddle(old: readonly string[], now: readonly string[]): DiffPart[] {
  const replaced: DiffPart[] = [
    { kind: 'gone', text: old.join('') },
    { kind: 'new', text: now.join('') },
  ];
  if (old.length === 0 || now.length === 0) return replaced;
  // The furthest that each diagonal (words of `old` minus words of `now`) has come with so many edits.
  const furthest = new Map<number, Reached>([[1, { old: 0, steps: undefined }]]);
  const edits = Math.min(mostEdits, old.length + now.length);
  for (let edit = 0; edit <= edits; edit += 1) {
    for (let diagonal = -edit; diagonal <= edit; diagonal += 2) {
      const reached = follow(old, now, diagonal, stepOnto(furthest, old, now, { diagonal, edit }));
      furthest.set(diagonal, reached);
      if (reached.old >= old.length && reached.old - diagonal >= now.length) return unroll(reached.steps);
    }
  }
  return replaced;
}

function stepOnto(
  furthest: ReadonlyMap<number, Reached>,
  old: readonly string[],
  now: readonly string[],
  { diagonal, edit }: { readonly diagonal: number; readonly edit: number },
): Reached {
  const nowhere: Reached = { old: -1, steps: undefined };
  const below = furthest.get(diagonal + 1) ?? nowhere;
  const above = furthest.get(diagonal - 1) ?? nowhere;
  if (diagonal === -edit || (diagonal !== edit && above.old < below.old)) {
    const added = now[below.old - diagonal - 1];
    if (edit === 0 || added === undefined) return below;
    return { old: below.old, steps: { from: below.steps, part: { kind: 'new', text: added } } };
  }
  const taken = old[above.old] ?? '';
  return { old: above.old + 1, steps: { from: above.steps, part: { kind: 'gone', text: taken } } };
}

function follow(old: readonly string[], now: readonly string[], diagonal: number, reached: Reached): Reached {
  let { old: at, steps } = reached;
  for (let word = old[at]; word !== undefined && word === now[at - diagonal]; word = old[at]) {
    steps = { from: steps, part: { kind: 'same', text: word } };
    at += 1;
  }
  return { old: at, steps };
}

function unroll(steps: Step | undefined): DiffPart[] {
  const parts: DiffPart[] = [];
  for (let step = steps; step !== undefined; step = step.from) parts.push(step.part);
  return parts.reverse();
}

/** Neighbours of one kind become one; between two changes what is gone stands before what is new. */
function joinParts(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let [gone, added] = ['', ''];
  const settle = () => {
    if (gone !== '') joined.push({ kind: 'gone', text: gone });
    if (added !== '') joined.push({ kind: 'new', text: added });
    [gone, added] = ['', ''];
  };
  for (const { kind, text } of parts) {
    if (text === '') continue;
    if (kind === 'gone') gone += text;
    else if (kind === 'new') added += text;
    else {
      settle();
      const last = joined.at(-1);
      if (last?.kind === 'same') joined[joined.length - 1] = { kind, text: last.text + text };
      else joined.push({ kind, text });
    }
  }
  settle();
  return joined;
}
