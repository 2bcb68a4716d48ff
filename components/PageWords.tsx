import type { VNode } from 'preact';
import type { ClaimEntry, OnPage } from '@/components/claim-entry';
import { findDifferences } from '@/core/claims/find-differences';
import { useWords } from '@/components/language';
import { MarkedText } from '@/components/MarkedText';

type PageWordsProps = { readonly entry: ClaimEntry; readonly onPage: OnPage };

/** What the page itself says, with the words in which others differ. */
export function PageWords({ entry, onPage }: PageWordsProps): VNode {
  const { say, day } = useWords();
  // Another figure or day is no denial of the thing itself: the marked words say it all.
  const isOtherValue = entry.differs.some(({ slot }) => slot !== 'polarity');
  const stance = onPage.stance === 'denies' && isOtherValue ? 'asserts' : onPage.stance;
  const source = [
    ...(onPage.speaker === null ? [] : [say('claim.saidHereBy', { speaker: onPage.speaker })]),
    ...(stance === 'asserts' ? [] : [say(`claim.${stance}`)]),
  ];
  return (
    <section class="section here">
      <h3 class="eyebrow">
        {say('claim.onThisPage')} {onPage.date !== null && <span class="n">{day(onPage.date)}</span>}
      </h3>
      <div class="evidence">
        <p class="says">
          <q class="quote">
            <MarkedText text={onPage.words} marks={marksOf(entry, onPage)} as="differs" />
          </q>
        </p>
        {source.length > 0 && (
          <p class="src">
            {source.map((part) => (
              <span key={part}>{part}</span>
            ))}
          </p>
        )}
      </div>
    </section>
  );
}

function marksOf(entry: ClaimEntry, onPage: OnPage) {
  const against = [...entry.conflicts, ...entry.disputes];
  if (against.length === 0) return [];
  const named = entry.differs.map(({ page }) => page);
  return findDifferences(onPage.words, named, against[0]?.quote ?? null);
}
