/** Whether a unit gives the figure of a claim: the same one, another one, or none. */
import type { Quantity } from '@/core/claims/claim-pack';
import { areCompatible, areSame, bearsOut } from '@/core/claims/weigh-figure';
import type { FoundQuantity } from '@/core/text/find-quantities';
import type { Span } from '@/core/text/span';
import { stemOf } from '@/core/text/stem';
import { isTime, people } from '@/core/text/units';
import type { VerbClass } from '@/core/text/verb-classes';
import type { ClaimProfile } from './claim-profile';
import { toContentWord, type ContentWord } from './content-words';
import { nearnessOf } from './meaning';
import type { TextParts } from './text-parts';

/** `open`: both can be so and neither says the other, as "at least nine" and "at least 12". */
export type FigureState = 'none' | 'same' | 'open' | 'differs' | 'absent';
export type FigureComparison = {
  readonly state: FigureState;
  readonly page: FoundQuantity | undefined;
  /** How surely the page's figure counts what the claim's does, 0 to 1. */
  readonly fit: number;
};

const none: FigureComparison = { state: 'none', page: undefined, fit: 0 };
/** A figure that fits less counts something else. */
const leastFit = 0.35;
/** The very same number counts for something even where its noun is not understood. */
const sameNumber = 0.3;

export function compareFigure(profile: ClaimProfile, parts: TextParts, text: string): FigureComparison {
  const { quantity } = profile.claim;
  if (quantity === undefined) return none;
  const rated = parts.quantities.filter((page) => !isPerElse(profile, quantity, page));
  const isOtherFate = tellsOtherFate(profile, parts);
  const read = rated.flatMap((page): readonly ReadFigure[] => {
    const converted = convert(page, profile);
    const isOfElse = converted.scale === 'share' && isShareOfElse(profile, converted, parts, text);
    if (isOfElse || (converted.scale === 'count' && isOtherFate)) return [];
    return [{ page: converted, fit: fitOf(profile, quantity, converted, { text, parts }) }];
  });
  // The same figure may stand beside another one: it is the one that is meant.
  const same = read.filter(({ page }) => areSame(quantity, page) && areCompatible(quantity, page));
  const best =
    bestOf(same.filter(({ fit }) => fit >= leastFit)) ?? bestOf(read.filter(({ fit }) => fit >= leastFit));
  if (best !== undefined)
    return { ...best, state: stateOf(quantity, best.page, isRisenTo(best.page, parts, text)) };
  const equal = same.find(
    ({ page }) =>
      isTelling(page.value) &&
      (unclear.has(page.unit) ||
        (page.scale === 'count' && isLong(page.value) && isKnown(profile, page.unit))),
  );
  if (equal !== undefined) return { page: equal.page, fit: sameNumber, state: 'same' };
  return { ...none, state: 'absent' };
}

/** Nouns that leave open what is counted: `seventeen names`, `to 17 the number of`. */
const unclear = new Set(['', 'name', 'number', 'figur', 'total', 'toll', 'bodi', 'life', 'live', people]);

type ReadFigure = { readonly page: FoundQuantity; readonly fit: number };

function bestOf(figures: readonly ReadFigure[]): ReadFigure | undefined {
  return [...figures].sort((one, other) => other.fit - one.fit)[0];
}

/** Whether any wording has what is counted, or something like it. */
function isKnown({ vocabulary }: ClaimProfile, unit: string): boolean {
  const noun = toContentWord(unit);
  return vocabulary.some((word) => nearnessOf(word, noun) >= leastFit);
}

/** Numbers that hardly stand for two things in one story. */
function isLong(value: number): boolean {
  return value >= 1000;
}

/** Small and round numbers stand everywhere. */
function isTelling(value: number): boolean {
  return value > 10 && (value % 10 !== 0 || value >= 1000);
}

/** "has risen to 26": the figure is told as a later one. Not of "has risen by 26", which is how far it rose. */
export function isRisenTo(figure: Span, { content }: TextParts, text: string): boolean {
  const isBy = /\bby (?:[a-z]+ ){0,2}$/.test(text.slice(Math.max(0, figure.start - 24), figure.start));
  return !isBy && content.some(({ classes }) => classes.includes('increase'));
}

function stateOf(known: Quantity, page: FoundQuantity, rises: boolean): FigureState {
  if (!areCompatible(known, page)) return page.rough ? 'open' : 'differs';
  if (areSame(known, page)) return 'same';
  if (rises && page.value > known.value) return 'open';
  // Of figures that are far apart the one is hardly told for the other, even where it bears it out.
  const ratio = page.value / known.value;
  return ratio >= 0.5 && ratio <= 2 && bearsOut(page, known) ? 'same' : 'open';
}

function fitOf(profile: ClaimProfile, known: Quantity, page: FoundQuantity, whole: Counting): number {
  const isNamed = namesUnit(profile, page, whole);
  const scale = known.scale ?? 'count';
  // Not every currency and measure is known: then it is counted like things.
  const isCounted = page.scale === 'count' && scale !== 'ordinal' && scale !== 'share' && isNamed > 0.9;
  if (scale !== page.scale && !isCounted) return 0;
  const isNear = nearUnit(profile, page, whole.parts);
  if (scale === 'share' || (scale === 'money' && page.scale === 'money')) return 0.5 + 0.5 * isNear;
  if (page.unit === '' || (scale === 'ordinal' && page.unit === 'time')) return 0.4 + 0.4 * isNear;
  return isNamed === 0 ? 0 : 0.6 * isNamed + 0.4 * isNear;
}

/** `65 crowns a month`, where no wording has so many a month. */
function isPerElse({ wordings }: ClaimProfile, known: Quantity, page: FoundQuantity): boolean {
  if (page.per === null || !isTime(page.per)) return false;
  if (known.per !== undefined && stemOf(known.per) === page.per) return false;
  return !wordings.some(({ quantities }) => quantities.some(({ per }) => per === page.per));
}

/** `14.9 percent of its captains`, where no wording of the claim has captains or anything like them. */
function isShareOfElse(
  { vocabulary }: ClaimProfile,
  page: FoundQuantity,
  { content, mentions }: TextParts,
  text: string,
): boolean {
  const of =
    /^\s*(?:percent |per cent )?of (?:(?:the|its|their|his|her|all|those|these) |[\p{Lu}][\p{L}-]*['\u2019]s? )*/u;
  const end = page.end + (of.exec(text.slice(page.end, page.end + 60))?.[0].length ?? 0);
  if (end === page.end || mentions.some(({ start }) => start === end)) return false;
  const noun = content.find(({ start }) => start === end);
  return noun !== undefined && vocabulary.every((word) => nearnessOf(word, noun) < leastFit);
}

/** What becomes of people. Who was injured is not counted among the dead. */
const fateClasses: readonly (readonly VerbClass[])[] = [
  ['die', 'kill'],
  ['injure'],
  ['vanish'],
  ['arrest'],
  ['rescue'],
];

function fatesOf(words: readonly ContentWord[]): ReadonlySet<number> {
  const classes = new Set(words.flatMap((word) => word.classes));
  return new Set(
    fateClasses.flatMap((fate, at) => (fate.some((verbClass) => classes.has(verbClass)) ? [at] : [])),
  );
}

/** Whether something else is told of the people who are counted than what any wording of the claim tells. */
function tellsOtherFate({ vocabulary }: ClaimProfile, { content }: TextParts): boolean {
  const [own, here] = [fatesOf(vocabulary), fatesOf(content)];
  return own.size > 0 && here.size > 0 && ![...own].some((fate) => here.has(fate));
}

/** How near the counted noun is to what the claim counts. People are counted under many names. */
type Counting = { readonly text: string; readonly parts: TextParts };

function namesUnit({ unitWords }: ClaimProfile, page: FoundQuantity, counting: Counting): number {
  const noun = toContentWord(page.unit);
  const nearest = Math.max(0, ...unitWords.map((word) => nearnessOf(word, noun)));
  const isOfPeople = unitWords.some((word) => isPerson(word)) && (isPerson(noun) || isPeople(page, counting));
  return isOfPeople ? Math.max(nearest, 0.7) : nearest;
}

/** `85 Vendrans`: who is counted by where they are from. */
function isPeople({ unitSpan }: FoundQuantity, { text }: Counting): boolean {
  return unitSpan !== null && /^\p{Lu}\p{Ll}+s$/u.test(text.slice(unitSpan.start, unitSpan.end));
}

const persons = (
  'people worker resident soldier woman man child victim passenger patient prisoner hostage detainee captive civilian officer ' +
  'student teacher doctor nurse citizen migrant refugee protester lawmaker'
)
  .split(' ')
  .map((word) => toContentWord(word));
const fates = new Set([
  'dead',
  'death',
  'fatality',
  'killed',
  'injured',
  'wounded',
  'hurt',
  'missing',
  'arrested',
  people,
]);

function isPerson(word: ContentWord): boolean {
  return fates.has(word.folded) || persons.some((person) => nearnessOf(person, word) > 0.45);
}

/** Whether a word for what the claim counts stands close to the figure: `killed 11`, `43 injured`. */
function nearUnit({ unitWords }: ClaimProfile, page: FoundQuantity, { content }: TextParts): number {
  let best = 0;
  for (const word of content) {
    const nearest = Math.max(0, ...unitWords.map((unit) => nearnessOf(unit, word)));
    if (nearest < 0.5) continue;
    const characters = word.start < page.start ? page.start - word.start : word.start - page.end;
    best = Math.max(best, nearest / (1 + 0.02 * Math.max(0, characters - 15)));
  }
  return best;
}

const seconds: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minut', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
]);

/** `forty minutes` where the claim counts hours. */
function convert(page: FoundQuantity, { unitWords }: ClaimProfile): FoundQuantity {
  const from = page.scale === 'measure' ? seconds.get(page.unit) : undefined;
  const wanted = unitWords.find(({ stem }) => seconds.has(stem));
  const to = seconds.get(wanted?.stem ?? '');
  if (from === undefined || to === undefined || wanted === undefined || from === to) return page;
  return { ...page, value: (page.value * from) / to, unit: wanted.stem };
}
