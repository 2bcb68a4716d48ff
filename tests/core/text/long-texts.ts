/** One megabyte each of what makes careless patterns slow. */
const megabyte = 1_000_000;
const fill = (piece: string) => piece.repeat(Math.ceil(megabyte / piece.length));

export const longTexts: readonly (readonly [name: string, text: string])[] = [
  ['one word', fill('a')],
  ['words without a stop', fill('and then the minister said that ')],
  ['letters with stops', fill('U.')],
  ['stops', fill('.')],
  ['stops and spaces', fill('. ')],
  ['open brackets', fill('(')],
  ['quotation marks', fill('" “')],
  ['digits', fill('1')],
  ['digits and commas', fill('1,2.')],
  ['digits and hyphens', fill('12-')],
  ['number words', fill('two hundred thousand and ')],
  ['apostrophes', fill("a'")],
  ['hyphens', fill('a-')],
  ['commas', fill('a, ')],
  ['white space', fill(' \n')],
  ['capitals', fill('Ada Bo ')],
  ['said', fill('he said ')],
  ['negations', fill('not never no ')],
  ['months', fill('May 4 June ')],
  ['soft hyphens', fill('a\u00ad')],
  ['marks', `a${fill('\u0301')}`],
  ['ideographs', fill('字')],
  ['emoji', fill('😀')],
  ['accents', fill('é')],
];
