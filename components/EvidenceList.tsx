import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { bestOfEachReport } from '@/components/claim-entry';
import { Evidence, type Compared } from '@/components/Evidence';
import { useWords } from '@/components/language';
import type { Item } from '@/core/claims/article-check';
import type { RowId } from '@/core/claims/claim-pack';

/** More reports than these are folded away until they are asked for. */
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

/** The reports of one kind under their title, each once; nothing at all when there is none. */
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
  const reports = bestOfEachReport(items, claim);
  const folded = reports.length - shownAtOnce;
  return (
    <section class="section">
      <h3 class="eyebrow">
        {title} <span class="n">{beside ?? number(reports.length)}</span>
      </h3>
      {children}
      <ul>
        {(all ? reports : reports.slice(0, shownAtOnce)).map((item) => (
          <Evidence
            key={item.report}
            item={item}
            further={items.filter((each) => each.report === item.report && each !== item)}
            compared={compared}
          />
        ))}
      </ul>
      {folded > 0 && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('claim.fewer') : say('count.moreReports', { n: folded })}
        </button>
      )}
    </section>
  );
}
