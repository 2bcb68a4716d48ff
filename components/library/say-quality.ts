/**
 * The words of the measured quality in the reader's language. They come as the program that measures writes them
 * (`docs/quality.md`); what it calls by a name that is not known here is said as it came.
 */
import { qualityTexts } from '@/components/quality-texts';
import type { TextKey } from '@/components/texts';
import type { Words } from '@/components/words';

export type SaidQuality = {
  readonly text: string;
  /** It is in the measurement's own words, which are English. */
  readonly isForeign: boolean;
};

export function sayQuality(text: string, words: Words): SaidQuality {
  const said = sayStory(text, words) ?? sayRow(text, words);
  return { text: said ?? text, isForeign: said === undefined && /\p{L}/u.test(text) };
}

/** `storm: 208 sentences, 25 claims` */
function sayStory(text: string, { say }: Words): string | undefined {
  const [, name = '', sentences, claims] = /^(\w+): (\d+) sentences, (\d+) claims$/.exec(text) ?? [];
  if (claims === undefined) return undefined;
  const key = keyOf(name);
  return say('quality.story.line', {
    story: key === undefined ? name : say(key),
    sentences: say('count.sentences', { n: Number(sentences) }),
    claims: say('count.claims', { n: Number(claims) }),
  });
}

function sayRow(text: string, words: Words): string | undefined {
  const { say } = words;
  const key = keyOf(text);
  if (key !== undefined) return say(key);
  const [, range] = /^right at confidence ([\d.–]+)$/.exec(text) ?? [];
  if (range !== undefined) return say('quality.rightAt', { range: sayNumbers(range, words) });
  if (/^[\d.–]+$/.test(text)) return sayNumbers(text, words);
  const [, what = '', measure = ''] = /^(.+), (precision|recall)$/.exec(text) ?? [];
  const [whatKey, measureKey] = [keyOf(what), keyOf(measure)];
  if (whatKey === undefined || measureKey === undefined) return undefined;
  return say('quality.of', { what: say(whatKey), measure: say(measureKey) });
}

/** `0.85–0.9` */
function sayNumbers(text: string, { number }: Words): string {
  return text.replace(/\d+(?:\.\d+)?/g, (digits) => number(Number(digits)));
}

/** What the measurement calls otherwise than the page does. */
const otherNames: Readonly<Record<string, TextKey>> = {
  Actors: 'library.actors',
  bundled: 'quality.story.bundled',
  'conflict by figure': 'quality.conflict.figure',
  'conflict by ordinal': 'quality.conflict.ordinal',
  'conflict by date': 'quality.conflict.date',
  'conflict by opposite-verb': 'quality.conflict.opposite-verb',
  'conflict by position': 'quality.conflict.position',
  'off-topic marked': 'quality.offTopic',
  'later figures shown as conflict': 'quality.laterAsConflict',
};
const keys = Object.keys(qualityTexts).filter((key): key is keyof typeof qualityTexts => key in qualityTexts);
const byText = new Map<string, TextKey>(keys.map((key) => [qualityTexts[key], key]));

function keyOf(text: string): TextKey | undefined {
  return otherNames[text] ?? byText.get(text);
}
