import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Evidence, type Compared } from '@/components/Evidence';
import { useWords } from '@/components/language';
import type { Item } from '@/core/claims/article-check';

/** More than these are folded away until they are asked for. */
const shownAtOnce = 3;

type EvidenceListProps = {
  readonly title: string;
  /** Beside the title; the number of items when absent. */
  readonly beside?: string;
  readonly items: readonly Item[];
  readonly compared: Compared;
  /** A sentence between title and list. */
  readonly children?: ComponentChildren;
};

/** The items of one kind under their title; nothing at all when there is none. */
export function EvidenceList({ title, beside, items, compared, children }: EvidenceListProps): VNode | null {
  const { say, number } = useWords();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const folded = items.length - shownAtOnce;
  const shown = all ? items : items.slice(0, shownAtOnce);
  return (
    <section class="section">
      <h3 class="eyebrow">
        {title} <span class="n">{beside ?? number(items.length)}</span>
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
