/** What numbers count in news, by the forms that a reader takes for one: the stem is the unit. */
import { stemOf } from './stem';

const stems = (words: string) => new Set(words.split(' ').map(stemOf));

/** By the sign before the number. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', stemOf('dollar')],
  ['€', stemOf('euro')],
  ['£', stemOf('pound')],
  ['¥', stemOf('yen')],
  ['₽', stemOf('rouble')],
  ['₹', stemOf('rupee')],
  ['₩', stemOf('won')],
  ['₴', stemOf('hryvnia')],
  ['₺', stemOf('lira')],
]);

const currencies = stems(
  'dollar euro pound yen yuan rouble ruble rupee franc krone kroner kronor krona lira peso hryvnia zloty dinar riyal cent',
);
const measures = stems(
  'second minute hour day night week fortnight month year decade century km kilometre metre centimetre millimetre mile yard ' +
    'foot inch acre hectare kg kilogram gram tonne ton lb ounce litre gallon barrel degree celsius fahrenheit mph kph knot watt megawatt gigawatt ' +
    'kilowatt volt magnitude point mbps gb mb terabyte gigabyte calorie bpm cm mm mi gw mw kw gwh mwh kwh ft',
);
const times = stems('second minute hour day night week fortnight month year decade');
const persons = stems(
  'people person persons other others dead killed injured wounded hurt missing homeless displaced casualty fatality death ' +
    'victim life',
);
/** Happenings whose number, without a noun, is of people: `killing at least nine`. */
const personVerbs = stems(
  'kill injure wound hurt rescue arrest detain evacuate hospitalise infect drown murder execute trap dead die',
);

/** A number of people is `peopl`, whatever the noun; other units are their own stems. */
export function unitOf(stem: string): string {
  if (persons.has(stem)) return people;
  return stem === 'rubl' ? stemOf('rouble') : stem;
}

export const people = stemOf('people');

export function isCurrency(stem: string): boolean {
  return currencies.has(stem);
}

export function isMeasure(stem: string): boolean {
  return measures.has(stem);
}

export function isTime(stem: string): boolean {
  return times.has(stem);
}

export function countsPeople(stem: string): boolean {
  return personVerbs.has(stem);
}
