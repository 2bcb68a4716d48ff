import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { bestOfEachReport } from '@/components/claim-entry';
import { Evidence, type Compared } from '@/components/Evidence';
import { useWords } from '@/components/language';
import type { Item } from '@/core/claims/article-check';
import type { RowId } from '@/core/claims/claim-pack';

/** More than these are folded away until they are asked for. */
const shownAtOnce = 3;

type EvidenceListProps = {
  readonly title: string;
  /** Beside the title; the number of reports when absent. */
  readonly beside?: string;
  readonly items: readonly Item[];
  /** The claim spoken of: a report's passage about it comes before those that only imply it. */
  readonly claim: RowId;
  readonly compared: Compared;
  /** A sentence between title and list. */
  readonly children?: ComponentChildren;
};

/** The items of one kind under their title, first one of each report; nothing at all when there is none. */
export function EvidenceList({
  title,
  beside,
  items,
  claim,
  compared,
  children,
}: EvidenceListProps): VNode | null {
  const { say, number } = useWords();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const best = bestOfEachReport(items, claim);
  const shown = all ? [...best, ...items.filter((item) => !best.includes(item))] : best.slice(0, shownAtOnce);
  const folded = items.length - Math.min(best.length, shownAtOnce);
  return (
    <section class="section">
      <h3 class="eyebrow">
        {title} <span class="n">{beside ?? number(best.length)}</span>
      </h3>
      {children}
      <ul>
        {shown.map((item) => (
          <Evidence key={item.evidence} item={item} compared={compared} />
        ))}
      </ul>
      {folded > 0 && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('claim.fewer') : say('count.more', { n: folded })}
        </button>
      )}
    </section>
  );
}
