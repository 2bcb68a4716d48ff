import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { reportsOf } from '@/core/claims/say-backing';
import type { Compared } from '@/components/Evidence';
import { EvidenceRows } from '@/components/EvidenceRows';
import { useWords } from '@/components/language';
import type { ShownItem } from '@/core/claims/claim-view';
import type { RowId } from '@/core/claims/claim-pack';

/** More reports than these are folded away until they are asked for. */
const shownAtOnce = 3;

type EvidenceListProps = {
  readonly title: string;
  /** Beside the title; the number of reports when absent. */
  readonly beside?: string;
  readonly items: readonly ShownItem[];
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
  const reports = reportsOf(items).length;
  const folded = reports - shownAtOnce;
  return (
    <section class="section">
      <h3 class="eyebrow">
        {title} <span class="n">{beside ?? number(reports)}</span>
      </h3>
      {children}
      <EvidenceRows items={items} claim={claim} compared={compared} most={all ? Infinity : shownAtOnce} />
      {folded > 0 && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('claim.fewer') : say('count.moreReports', { n: folded })}
        </button>
      )}
    </section>
  );
}
