/** The article of sixty sentences: a third states known claims, a third only names the people in them, a third is about other things. */
import type { ArticleText, Block } from '@/core/claims/article-check';
import { openStories } from '@/tests/quality/gold';
import { inventPack } from './invent-pack';

const sentenceCount = 60;
/** Claims that are in every pack that is timed. */
const commonClaims = 100;
const sentencesInParagraph = 4;

export function inventArticle(): ArticleText {
  const { pack, pageSentences } = inventPack(commonClaims);
  const third = sentenceCount / 3;
  const stated = pageSentences.filter((_, number) => number % (commonClaims / third) === 0);
  const naming = pack.actors.slice(0, third).map(({ name }, number) => nameOnly(name, number));
  const other = openStories
    .flatMap(({ sentences }) => sentences)
    .filter(({ expect, text }) => expect === 'none' && text.length < 200)
    .slice(0, third)
    .map(({ text }) => text);
  const mixed = stated.flatMap((sentence, at) => [sentence, naming[at] ?? '', other[at] ?? '']);
  if (mixed.length !== sentenceCount || mixed.includes(''))
    throw new Error('The article has not got sixty sentences.');
  return toArticle('What the region talked about this week', mixed);
}

const asides = [
  (name: string) => `Asked about the weather, ${name} only smiled and looked out of the window.`,
  (name: string) => `A photograph of ${name} hangs in the corridor, next to the timetable for the buses.`,
  (name: string) => `Few remember how often the name of ${name} was misspelt in those days.`,
  (name: string) => `It rained for most of the afternoon, and ${name} was hardly mentioned again.`,
];

function nameOnly(name: string, number: number): string {
  return asides[number % asides.length]?.(name) ?? '';
}

function toArticle(title: string, sentences: readonly string[]): ArticleText {
  const blocks: Block[] = [{ start: 0, end: title.length, kind: 'title' }];
  let text = title;
  for (let at = 0; at < sentences.length; at += sentencesInParagraph) {
    const paragraph = sentences.slice(at, at + sentencesInParagraph).join(' ');
    const start = text.length + 2;
    text += `\n\n${paragraph}`;
    blocks.push({ start, end: text.length, kind: 'paragraph' });
  }
  return {
    text,
    blocks,
    title,
    publisher: 'The Harbour Gazette',
    date: '2025-06-30',
    language: 'en',
    url: null,
  };
}
