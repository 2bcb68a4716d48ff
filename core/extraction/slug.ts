import { foldWord } from '@/core/text/fold-text';

/**
 * An id made of a name: its letters and digits, folded, at most `longest` characters, cut between words. Names
 * of other scripts leave nothing, so `instead` stands in.
 */
export function slugOf(name: string, instead: string, longest = 48): string {
  const words = foldWord(name)
    .normalize('NFKD')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug.length > 1 ? slug : `${instead}${slug}`;
}

/** Gives every name an id of its own: a second `port-ellery` is `port-ellery-2`. */
export function createSlugs(taken: Iterable<string> = []): (name: string, instead: string) => string {
  const used = new Set(taken);
  return (name, instead) => {
    const slug = slugOf(name, instead);
    let id = slug;
    for (let count = 2; used.has(id); count += 1) id = `${slug}-${count}`;
    used.add(id);
    return id;
  };
}

/** How evidence is called where a report says one thing about a claim. May be longer than an id can be. */
export function usualEvidenceId(report: string, claim: string): string {
  return `${report}--${claim}`;
}
