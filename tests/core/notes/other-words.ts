/** Ordinary words that editors put for one another, and the two spellings of English. */
import type { Span } from '@/core/text/span';

type Replacement = Span & { readonly text: string };

const synonyms: readonly (readonly [string, string])[] = [
  ['about', 'around'],
  ['after', 'following'],
  ['also', 'too'],
  ['although', 'though'],
  ['announced', 'made known'],
  ['because', 'since'],
  ['before', 'ahead of'],
  ['began', 'started'],
  ['big', 'large'],
  ['buy', 'purchase'],
  ['children', 'youngsters'],
  ['company', 'firm'],
  ['country', 'nation'],
  ['during', 'in the course of'],
  ['ended', 'finished'],
  ['get', 'obtain'],
  ['help', 'assistance'],
  ['however', 'but'],
  ['important', 'significant'],
  ['many', 'numerous'],
  ['money', 'funds'],
  ['more than', 'over'],
  ['new', 'fresh'],
  ['often', 'frequently'],
  ['people', 'persons'],
  ['problem', 'difficulty'],
  ['report', 'account'],
  ['said', 'stated'],
  ['says', 'states'],
  ['several', 'a number of'],
  ['show', 'demonstrate'],
  ['shows', 'demonstrates'],
  ['told', 'informed'],
  ['use', 'employ'],
  ['used', 'employed'],
  ['wanted', 'wished'],
  ['while', 'whereas'],
  ['work', 'labour'],
];

/** British and American, either way; whole words or the ends of them. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\b(col|fav|hon|lab|harb|neighb|behavi|hum|rum)our/giu, '$1or'],
  [/\b(col|fav|hon|lab|harb|neighb|behavi|hum|rum)or(?=s|ed|ing|able|ite|\b)/giu, '$1our'],
  [/(\p{L}{3,})is(e|ed|es|ing|ation)\b/gu, '$1iz$2'],
  [/(\p{L}{3,})iz(e|ed|es|ing|ation)\b/gu, '$1is$2'],
  [/\b(cent|theat|met|lit)re(s?)\b/giu, '$1er$2'],
  [/\b(cent|theat)er(s?)\b/giu, '$1re$2'],
  [/\b(travel|cancel|model|label|fuel)l(ed|ing|er)\b/giu, '$1$2'],
  [/\b(travel|cancel|model|label|fuel)(ed|ing|er)\b/giu, '$1l$2'],
  [/\b(def|off|lic)ence/giu, '$1ense'],
  [/\b(def|off|lic)ense/giu, '$1ence'],
  [/\bprogramme/giu, 'program'],
  [/\bgrey/giu, 'gray'],
  [/\btowards\b/giu, 'toward'],
  [/\bper cent\b/giu, 'percent'],
  [/\bpercent\b/giu, 'per cent'],
  [/\b(Mr|Mrs|Ms|Dr)\. /gu, '$1 '],
  [/\b(Mr|Mrs|Ms|Dr) (?=\p{Lu})/gu, '$1. '],
  [/(\d),(\d{3})\b/gu, '$1$2'],
];

export function swapSynonyms(text: string): Replacement[] {
  const other = new Map(
    synonyms.flatMap(([one, two]) => [[one, two], ...(two.includes(' ') ? [] : [[two, one] as const])]),
  );
  const words = [...other.keys()].sort((one, two) => two.length - one.length).join('|');
  return [...text.matchAll(new RegExp(`\\b(?:${words})\\b`, 'g'))].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    text: other.get(word) ?? word,
  }));
}

export function respell(text: string): Replacement[] {
  return spellings.flatMap(([pattern, text2]) =>
    [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
      text: word.replace(new RegExp(pattern.source, pattern.flags.replace('g', '')), text2),
    })),
  );
}
