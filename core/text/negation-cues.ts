/** The words that deny, and those that only look as if they did. */
import type { Word } from './find-words';
import type { NegationKind } from './find-negations';

/** `none`: words that are skipped because they deny nothing (`not only`, `no later than`). `next`: the word after the cue. */
export type Cue = { readonly kind: NegationKind | 'none'; readonly next: number };

const plain = new Set(
  'not never no none nobody nothing nowhere neither nor without cannot hardly scarcely barely rarely seldom'.split(
    ' ',
  ),
);

/** Phrases that begin like a negation and are none. */
const harmless = phrases(
  'not only, not just, not merely, not simply, not least, not to mention, not later than, not less than, not fewer than, ' +
    'not more than, no later than, no earlier than, no less than, no fewer than, no more than, no sooner than, no doubt, no matter, ' +
    'no wonder, or not, if not, why not, no one knows, nothing but, nothing short of, nothing less than, not hesitate, not hesitated, never hesitated, without hesitation, not shy away, no small, nor any drop, not so much, ' +
    'not necessarily, no stranger to, not surprisingly, not far from, not long ago, not to be outdone, never mind, no secret',
);

/** Phrases that deny what follows, longest first. */
const denying = phrases(
  'refuse to, refuses to, refused to, refusing to, refusal to, decline to, declines to, declined to, declining to, ' +
    'fail to, fails to, failed to, failing to, failure to, fail in, neglected to, yet to, far from, unable to, unwilling to, ' +
    'unlikely to, impossible to, reluctant to, ' +
    'rule out, rules out, ruled out, ruling out, stop short of, stops short of, stopped short of, instead of, rather than, ' +
    'fall short of, fell short of, falls short of, no longer, anything but, by no means, in no way, not yet, no sign of, no evidence of, ' +
    'no evidence that, no plans to, no plan to, no intention of, never once, opposed to, against the idea of, have nothing to do with, ' +
    'prevent from, abstain from, refrain from, refrained from, lack of, absence of, denial of, denial that, denials that, denials of, ' +
    'disputed that, disputes that',
);

/** Verbs that deny their object or the clause after them, in the forms that are verbs only. */
const denyingVerbs = new Set(
  (
    'deny denies denied denying refute refutes refuted refuting rebut rebuts rebutted repudiate repudiated repudiates disavowed ' +
    'disavows lacks lacked lacking precludes precluded'
  ).split(' '),
);
const dismissing = new Set(
  'rejected rejects rejecting dismissed dismisses dismissing disputed disputes denied denies refuted refutes'.split(
    ' ',
  ),
);
const dismissed = new Set(
  'claim claims allegation allegations accusation accusations report reports suggestion suggestions rumour rumours rumors notion idea speculation talk'.split(
    ' ',
  ),
);

/** Phrases by their first word, longest first. */
function phrases(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of list.split(', ').map((words) => words.split(' '))) {
    const first = phrase[0] ?? '';
    index.set(
      first,
      [...(index.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
    );
  }
  return index;
}

/** The cue that begins at the word with this index; undefined where none does. */
export function readCue(words: readonly Word[], at: number): Cue | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const skipped = lengthOf(harmless, words, at);
  if (skipped > 0) return { kind: 'none', next: at + skipped };
  const phrase = lengthOf(denying, words, at);
  if (phrase > 0) return { kind: 'verb', next: at + phrase };
  const to = refusedTo(words, at);
  if (to > 0) return { kind: 'verb', next: to + 1 };
  if (word.folded === 'no' && isNumbering(words, at)) return undefined;
  if (plain.has(word.folded) || /n['\u2019]t$/.test(word.folded)) return { kind: 'plain', next: at + 1 };
  if (word.folded === 'no-one' || (word.folded === 'no' && words[at + 1]?.folded === 'one')) {
    return { kind: 'plain', next: at + 2 };
  }
  return denyingVerbs.has(word.folded) || isDismissal(words, at) ? { kind: 'verb', next: at + 1 } : undefined;
}

function lengthOf(
  index: ReadonlyMap<string, readonly (readonly string[])[]>,
  words: readonly Word[],
  at: number,
): number {
  const found = index
    .get(words[at]?.folded ?? '')
    ?.find((phrase) => phrase.every((part, offset) => words[at + offset]?.folded === part));
  return found?.length ?? 0;
}

const refusing = new Set(
  'refuse refuses refused refusing decline declines declined declining fail fails failed failing'.split(' '),
);

/** Index of `to` in `declined on Wednesday to open`, `has failed so far to pay`; 0 where there is none. */
function refusedTo(words: readonly Word[], at: number): number {
  if (!refusing.has(words[at]?.folded ?? '')) return 0;
  for (let to = at + 1; to <= at + 4; to++) {
    const folded = words[to]?.folded ?? '';
    if (folded === 'to') return to;
    if (/^(?:and|but|or|that|which|because|after|before|when|as)$/.test(folded)) return 0;
  }
  return 0;
}

/** `No. 4`. */
function isNumbering(words: readonly Word[], at: number): boolean {
  return words[at]?.shape !== 'lower' && words[at + 1]?.shape === 'number';
}

/** `rejected claims that`, `dismissed the report as`. */
export function isDismissal(words: readonly Word[], at: number): boolean {
  if (!dismissing.has(words[at]?.folded ?? '')) return false;
  const object = /^(?:the|any|all|such|these)$/.test(words[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  return dismissed.has(words[object]?.folded ?? '');
}
