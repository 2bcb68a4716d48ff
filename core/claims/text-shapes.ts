/** The texts of a claim pack: ids, names, sentences, days, addresses, each with what it may hold. */
import { dayPattern, isCalendarDay } from '@/core/claims/calendar-day';
import { countWords, wordCharacters } from '@/core/claims/count-words';
import { number, text, type JsonSchema, type Rule, type Shape } from '@/core/claims/shape';

/** Most words of a claim. */
export const longestClaim = 25;
/** Most words of a quotation. */
export const longestQuote = 12;

const characters = {
  /** Control characters, half characters, line ends, direction overrides and tags: they show one thing and are another. */
  harmful: '\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069\\u{E0000}-\\u{E007F}',
  /** Whatever leaves no trace on the screen, so that no two names look alike and differ. */
  invisible: '\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{DI}',
};
/** Joiners are letters' business outside Latin, Greek and Cyrillic. */
const neededJoiner = '(?<=[\\p{L}\\p{M}])(?<![\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}])[\\u200C\\u200D]';

const onOneLine = pattern(
  `^[^${characters.harmful}]*$`,
  'text on one line without control or direction characters',
);
const visible = pattern(
  `^(?:[^${characters.invisible}]|${neededJoiner})*$`,
  'visible characters only, on one line',
);
const trimmed = pattern('^\\S(?:[\\s\\S]*\\S)?$', 'text without white space at its ends, not empty');
const severalLetters = pattern(
  '[\\p{L}\\p{N}][^\\p{L}\\p{N}]*[\\p{L}\\p{N}]',
  'at least two letters or digits',
  'An alias is taken literally; one letter would stand everywhere.',
);

/** A name as people read it: short, on one line, nothing invisible. */
export function label(longest: number, ...rules: readonly Rule<string>[]): Shape<string> {
  return text(longest, trimmed, visible, ...rules);
}

/** A sentence or two. */
export function prose(longest: number, ...rules: readonly Rule<string>[]): Shape<string> {
  return text(longest, trimmed, onOneLine, ...rules);
}

export const alias = label(100, severalLetters);
export const claimText = prose(300, atMostWords(longestClaim));
export const quotation = prose(200, atMostWords(longestQuote));

export const rowId = text(
  64,
  pattern(
    '^[a-z0-9][a-z0-9-]{1,63}$',
    'an id: 2 to 64 of a-z, 0-9 and -, not beginning with -',
    'Ids are for programs; the name of a thing has its own key.',
  ),
);
export const day = text(10, {
  holds: isCalendarDay,
  expected: 'a day that exists, as 2025-04-25',
  schema: { pattern: dayPattern },
});
export const timeOfDay = text(5, pattern('^([01]\\d|2[0-3]):[0-5]\\d$', 'a time of day, as 21:40'));
export const language = text(
  35,
  pattern('^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$', 'a language tag of BCP 47, as en or en-GB'),
);
/** An address that a reader may be led to: nothing but the web, and nobody's password in it. */
export const webAddress = text(
  2048,
  pattern(
    '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$',
    'an address that begins with https:// or http://',
  ),
  pattern(`^[^${characters.invisible}]*$`, 'visible characters only'),
);

export const hash = number({
  holds: (value) => Number.isInteger(value) && value >= 0 && value <= 0xffffffff,
  expected: 'a whole number from 0 to 4294967295',
  schema: { multipleOf: 1, minimum: 0, maximum: 0xffffffff },
});
/** Larger numbers lose their last digits on the way through JSON. */
export const exactNumber = number({
  holds: (value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER,
  expected: 'a number that is kept exactly',
  schema: { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
});

function atMostWords(most: number): Rule<string> {
  const words = `[${wordCharacters}]`;
  const rest = `[^${wordCharacters}]`;
  const schema: JsonSchema = { pattern: `^${rest}*(?:${words}+(?:${rest}+|$)){1,${most}}$` };
  return {
    holds: (value) => countWords(value) >= 1 && countWords(value) <= most,
    expected: `1 to ${most} words`,
    came: (value) => `${countWords(value)}`,
    schema,
  };
}

function pattern(source: string, expected: string, advice?: string): Rule<string> {
  const expression = new RegExp(source, 'u');
  return {
    holds: (value) => expression.test(value),
    expected,
    ...(advice === undefined ? {} : { advice }),
    schema: { pattern: source },
  };
}
