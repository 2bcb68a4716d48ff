import { describeAnchor } from '@/core/notes/anchor-note';
import { makeFinder } from '@/core/notes/find-anchor';
import { makeRandom, pickSpans } from './edited-copy';
import { count, type CopyCounts } from './find-in-copies';
import { rewrite, rewriteKinds } from './rewritten-copy';

/** A copy for each note and each kind of edit; the same for the same seed. */
export function findInRewritten(text: string, seed: number, counts: CopyCounts): void {
  rewriteKinds.forEach((kind, index) => {
    const random = makeRandom(seed + index);
    for (const span of pickSpans(text, 4, random)) {
      const copy = rewrite(text, span, kind, random);
      const { quote, position } = describeAnchor(text, span);
      const found = makeFinder(copy.text).find(quote, position);
      counts.copies += 1;
      count(copy, { kind, quote, span, isLeft: copy.has(span) }, found, counts);
    }
  });
}
