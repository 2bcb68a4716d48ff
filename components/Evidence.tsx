import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { findDifferences } from '@/core/claims/find-differences';
import { nameReport } from '@/core/claims/name-report';
import { useWords } from '@/components/language';
import { MarkedText } from '@/components/MarkedText';
import { webAddress } from '@/components/name-report';
import type { ShownItem } from '@/core/claims/claim-view';

/** What is to be marked in quotations: words the match names, or else the words it is compared with. */
export type Compared = { readonly named: readonly string[]; readonly other: string | null };
export const notCompared: Compared = { named: [], other: null };

type EvidenceProps = { readonly item: ShownItem; readonly compared: Compared };

/** What one report says: who and when, its words, and where it has them from; its further passages folded below. */
export function Evidence({
  item,
  further = [],
  compared,
}: EvidenceProps & { readonly further?: readonly ShownItem[] }): VNode {
  const { say, day } = useWords();
  const [all, setAll] = useState(false);
  return (
    <li class="evidence">
      <div class="who">
        <span>
          <ReportName item={item} />
          {item.inThisReport && <span class="tag">{say('evidence.inThisReport')}</span>}
        </span>
        <time dateTime={item.published}>{day(item.published)}</time>
      </div>
      <Passage item={item} compared={compared} />
      {all && further.map((each) => <Passage key={each.evidence} item={each} compared={compared} />)}
      {further.length > 0 && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('claim.fewer') : say('count.morePassages', { n: further.length })}
        </button>
      )}
    </li>
  );
}

/** Words, who says them, and where the report has them from. */
function Passage({ item, compared }: EvidenceProps): VNode {
  const { say } = useWords();
  const source = [
    item.speaker === null ? say('evidence.itself') : say('evidence.saidBy', { speaker: item.speaker }),
    item.origin ?? say('evidence.unstated'),
    ...(item.certainty === 'hedged' ? [say('evidence.cautiously')] : []),
  ];
  return (
    <>
      <p class="says">
        <Says item={item} compared={compared} />
      </p>
      <p class="src">
        {source.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
    </>
  );
}

/** The name leads to the report where its address is known. */
function ReportName({
  item,
}: {
  readonly item: Pick<ShownItem, 'publisher' | 'report' | 'url' | 'agency'>;
}): VNode {
  const words = useWords();
  const name = nameReport(item, words);
  const address = webAddress(item.url);
  if (address === null) return <b>{name}</b>;
  return (
    <b>
      <a href={address} target="_blank" rel="noreferrer" title={words.say('evidence.opens')}>
        {name}
      </a>
    </b>
  );
}

/** The report's own words in quotation marks; ours, where there are none of its, without. */
function Says({ item, compared }: EvidenceProps): VNode {
  const text = item.quote ?? item.says;
  const marked = (
    <MarkedText
      text={item.quote === null ? text : nestQuotes(text)}
      marks={findDifferences(text, compared.named, compared.other)}
      as="differs"
    />
  );
  return item.quote === null ? marked : <q class="quote">{marked}</q>;
}

/** Inside quotation marks others are single, as printers set them; letter for letter, so that places stay. */
function nestQuotes(text: string): string {
  return text.replace(/“|(?<=^|[\s(—–])"/gu, '‘').replace(/[”"]/gu, '’');
}
