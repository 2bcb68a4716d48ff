import type { VNode } from 'preact';
import { backingOf, explainBacking } from '@/core/claims/say-backing';
import type { ClaimEntry } from '@/components/claim-entry';
import { useWords } from '@/components/language';
import { OriginsPicture } from '@/components/OriginsPicture';

/** Where the reports that agree have it from: a small picture, and a sentence that says the same. */
export function Origins({ entry }: { readonly entry: ClaimEntry }): VNode | null {
  const words = useWords();
  const backing = backingOf(entry);
  // Of one report the evidence above has said it.
  if (backing.reports < 2) return null;
  const { lead, rest } = explainBacking(backing, words);
  return (
    <p class="origins">
      <OriginsPicture backing={backing} />
      <span>
        <b>{lead}</b> {rest}
      </span>
    </p>
  );
}
