/** The sentences of an article as strokes: one for each, in page order, by what is known of them. */
import type { ArticleCheck, Match, Verdict } from '@/core/claims/article-check';
import type { Span } from '@/core/text/span';

export type Stroke = Verdict | 'none';

/** More strokes than these cannot be told apart at the width of the popup. */
const mostStrokes = 120;

const strength: Readonly<Record<Stroke, number>> = {
  none: 0,
  single: 1,
  corroborated: 2,
  contested: 3,
  conflicting: 4,
};

/** Above 120 sentences neighbours share a stroke, and the strongest verdict among them wins. */
export function sentenceStrokes(check: Pick<ArticleCheck, 'sentences' | 'matches'>): readonly Stroke[] {
  const strokes = strokeOfEach(check.sentences, check.matches);
  if (strokes.length <= mostStrokes) return strokes;
  const perStroke = Math.ceil(strokes.length / mostStrokes);
  return Array.from({ length: Math.ceil(strokes.length / perStroke) }, (_, bin) =>
    strongest(strokes.slice(bin * perStroke, (bin + 1) * perStroke)),
  );
}

/** Both lists are sorted by start, so one walk suffices; a match belongs to every sentence that it touches. */
function strokeOfEach(sentences: readonly Span[], matches: readonly Match[]): readonly Stroke[] {
  let first = 0;
  return sentences.map((sentence) => {
    while ((matches[first]?.end ?? Infinity) <= sentence.start) first += 1;
    const here: Stroke[] = [];
    for (let next = first; next < matches.length; next += 1) {
      const match = matches[next];
      if (match === undefined || match.start >= sentence.end) break;
      here.push(match.verdict);
    }
    return strongest(here);
  });
}

function strongest(strokes: readonly Stroke[]): Stroke {
  return strokes.reduce<Stroke>((best, next) => (strength[next] > strength[best] ? next : best), 'none');
}
