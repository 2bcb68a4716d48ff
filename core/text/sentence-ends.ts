/**
 * Whether a stop, question mark, exclamation mark or ellipsis ends its sentence. English news has few ways in which
 * it does not: abbreviations and initials, numbers, a quotation inside a running sentence. Each is a short question here,
 * asked of the words on either side only, so that the cost does not depend on the sentence's length.
 */
import { abbreviationKind } from './abbreviations';

/** A run of marks at `mark` up to `afterMark`; `end` is after the quotation marks and brackets that close behind it. */
export type EndMark = {
  readonly text: string;
  /** Where the sentence begins. */
  readonly start: number;
  readonly mark: number;
  readonly afterMark: number;
  readonly end: number;
};

type Around = {
  readonly mark: string;
  /** What closes after the mark. */
  readonly closed: string;
  /** At most 40 characters before the mark. */
  readonly before: string;
  /** At most 60 characters after mark, closers and white space. */
  readonly next: string;
};

export function isSentenceEnd({ text, start, mark, afterMark, end }: EndMark): boolean {
  if (/[\u3002\uff01\uff1f]/.test(text.slice(mark, mark + 1))) return true;
  const rest = text.slice(end, end + 64);
  const next = rest.trimStart();
  if (next === '') return end + rest.length >= text.length;
  const around = {
    mark: text.slice(mark, afterMark),
    closed: text.slice(afterMark, end),
    before: withPlainSpaces(text.slice(Math.max(start, mark - 40), mark)),
    next: withPlainSpaces(next),
  };
  if (next.length === rest.length) return isGlued(around);
  if (!startsSentence(around)) return false;
  if (isEllipsis(around.mark)) return !isHesitation(around);
  if (around.mark === '.') return !isAbbreviation(around) && !isListNumber(around);
  return !isFollowedBySpeaker(around);
}

function withPlainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}

/** Sentences without a space between them, a fault of many pages: `…was lost.The minister…`. */
function isGlued({ mark, closed, before, next }: Around): boolean {
  if (mark !== '.' && mark !== '?' && mark !== '!') return false;
  if (closed !== '') return /^["\u201d\u2019)\]]+$/.test(closed) && /^[\u201c]?\p{Lu}\p{Ll}/u.test(next);
  return (
    /\p{Ll}{3}$/u.test(before) &&
    /^\p{Lu}(?:\p{Ll}+ |\p{Ll}{3,}[ ,]| \p{Ll})/u.test(next) &&
    !/[./@]\S*$/.test(before)
  );
}

/** Upper case, a digit, an opening quotation mark or bracket; or a name that is written small. */
function startsSentence({ mark, closed, before, next }: Around): boolean {
  if (
    /^(?:[\u2013\u2014-]\s*)?["'\u201c\u201e\u2018\u00ab([\u00a1\u00bf]*[\p{Lu}\p{Lt}\p{Lo}\p{N}$\u20ac\u00a3#@]/u.test(
      next,
    )
  )
    return true;
  if (/^(?:e|i)\p{Lu}/u.test(next)) return true;
  const isName = /^(?:al-|el-|de |de la |di |da |van |van der |von |bin |ibn )\p{Lu}/u.test(next);
  return isName && mark === '.' && closed === '' && /\p{Ll}{2}$/u.test(before);
}

function isEllipsis(mark: string): boolean {
  return mark.startsWith('..') || mark.startsWith('\u2026') || mark.startsWith('. .');
}

/** `I … I don't know`: the same word again, or `I` in the middle of what somebody says. */
function isHesitation({ closed, before, next }: Around): boolean {
  if (closed !== '') return false;
  const [last] = /[\p{L}']+(?=\s*$)/u.exec(before) ?? [''];
  const [first] = /^[\p{L}']+/u.exec(next) ?? [''];
  return first.toLowerCase() === last.toLowerCase();
}

/** `1. Open the door` at the start of an item, or `in three towns: 1. Ashby, 2. Kell`. */
function isListNumber({ before }: Around): boolean {
  if (/^\s*(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})$/.test(before)) return true;
  return /[:;,] \d{1,2}$/.test(before) || /(?:^| )\d{1,2}\. .* (?:and|or) \d{1,2}$/.test(before);
}

const starters = new Set(
  (
    'The A An He She It They We I You But And Or So In On At For From With By To As If When While After Before Since ' +
    'This That These Those There Their His Her Its Our My However Meanwhile Although Though Despite During Some Many ' +
    'Most Several Not What Why How Who Where Here Then Also Still Yet Now Asked According Earlier Later Both Each All ' +
    'Another Nor Once Until Unlike Like Instead Moreover Nevertheless Officials Police Critics Analysts Authorities'
  ).split(' '),
);

function isAbbreviation({ closed, before, next }: Around): boolean {
  const word = /(?:^|[^\p{L}\p{N}.])((?:\p{L}+\.)*\p{L}+)$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const kind = abbreviationKind(word, before);
  if (kind === 'none') return false;
  const following = /^["'\u201c\u2018([]*([\p{L}'\u2019]+)/u.exec(next)?.[1] ?? '';
  const isStarter = starters.has(following.replace(/['\u2019].*/u, ''));
  switch (kind) {
    case 'title':
    case 'always':
      return true;
    case 'before-number':
      return /^\d/.test(next);
    case 'initial':
      return !isStarter && closed === '';
    case 'hour':
      return /^[\d(]/.test(next) || isTimeWord(following) || (closed === '' && /^\p{Ll}/u.test(next));
    case 'country':
      return !isStarter && !isOpeningQuote(next) && !beginsAfterPlace(before, next);
    case 'may-end':
      if (isTimeWord(following)) return true;
      return (
        !/^\d/.test(next) &&
        !isStarter &&
        !isOpeningQuote(next) &&
        !/^\p{Lu}[\p{L}'\u2019-]+ (?:\p{Lu}[\p{L}'\u2019-]+ )?(?:is|was|are|were|has|had|have|said|says|will|would)\b/u.test(
          next,
        )
      );
  }
}

function isOpeningQuote(next: string): boolean {
  return /^["\u201c]/.test(next);
}

function isTimeWord(word: string): boolean {
  return /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December|[ECMPBGI][SD]?T|GMT|UTC|Eastern|Central|Pacific|Moscow|Kyiv|London|Beijing)$/.test(
    word,
  );
}

/** `…back in the U.S. Lawmakers said…`: after a preposition, when a name with its verb follows at once. */
function beginsAfterPlace(before: string, next: string): boolean {
  const isPlace =
    /\b(?:in|to|from|into|across|outside|inside|leave|left|visit) (?:the )?(?:\p{L}\.)*\p{L}$/u.test(before);
  return (
    isPlace &&
    /^\p{Lu}[\p{L}'\u2019-]+ (?:is|was|are|were|has|had|have|said|says|will|would|did|does|also|told)\b/u.test(
      next,
    )
  );
}

const speechVerb =
  '(?:said|says|wrote|asked|asks|added|told|posted|shouted|replied|declared|cried|exclaimed|tweeted|warned|joked|quipped|yelled)';
const speaker = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}.'\\u2019-]*|of|de|van|the|al)\\s+){1,4}${speechVerb}\\b|^(?:I|He|She|They)\\s+${speechVerb}\\b`,
  'u',
);

/** `"Why now?" Ms Okoro asked.` goes on; `"Why now?" Nobody answered.` does not. */
function isFollowedBySpeaker({ closed, next }: Around): boolean {
  return /["\u201d\u2019']/.test(closed) && speaker.test(next);
}
