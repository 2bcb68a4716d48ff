import type { VNode } from 'preact';
import { bestOfEachReport } from '@/components/claim-entry';
import { Evidence, type Compared } from '@/components/Evidence';
import type { RowId } from '@/core/claims/claim-pack';
import type { ShownItem } from '@/core/claims/claim-view';

type EvidenceRowsProps = {
  readonly items: readonly ShownItem[];
  /** The claim spoken of: a report's passage about it comes before those that only imply it. */
  readonly claim: RowId;
  readonly compared: Compared;
  /** So many reports at most; all when absent. */
  readonly most?: number;
};

/** Each report once, in the order of the items, its further passages folded below. */
export function EvidenceRows({ items, claim, compared, most = Infinity }: EvidenceRowsProps): VNode {
  return (
    <ul>
      {bestOfEachReport(items, claim)
        .slice(0, most)
        .map((item) => (
          <Evidence
            key={item.report}
            item={item}
            further={items.filter((each) => each.report === item.report && each !== item)}
            compared={compared}
          />
        ))}
    </ul>
  );
}
