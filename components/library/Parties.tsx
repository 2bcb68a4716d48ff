import type { VNode } from 'preact';
import { backingOf, sayBacking } from '@/core/claims/say-backing';
import { entryOfView, type ClaimEntry } from '@/components/claim-entry';
import { EvidenceRows } from '@/components/EvidenceRows';
import { useWords } from '@/components/language';
import { groupBy } from '@/components/library/group-by';
import type { Words } from '@/components/words';
import type { Claim } from '@/core/claims/claim-pack';
import type { FiledPack } from '@/core/claims/claim-set';
import type { ClaimView, ShownItem } from '@/core/claims/claim-view';

type PartiesProps = { readonly filed: FiledPack; readonly view: ClaimView };

/** The two sides of a conflict beside each other: the claim on one, each claim or denial against it on the other. */
export function Parties({ filed, view }: PartiesProps): VNode {
  const words = useWords();
  const entry = entryOfView(view);
  const against = [...entry.conflicts, ...entry.disputes];
  const sides = groupBy(against, (item) => item.claim);
  return (
    <>
      <div class="parties">
        <div>
          <h3>{sayParty(entry.backing, words)}</h3>
          <p class="claim-text">{entry.claim.text}</p>
          <p class="small quiet">{sayBacking(backingOf(entry), words)}</p>
        </div>
        <ul>
          {[...sides].map(([claim, items]) => (
            <Side key={claim} entry={entry} claim={filed.claims.get(claim)} items={items} />
          ))}
        </ul>
      </div>
      {entry.disputes.length > 0 && <p class="why">{words.say('claim.disputed.plain')}</p>}
      {notesOf(filed, view).map((note) => (
        <p class="why" dir="auto" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}

type SideProps = {
  readonly entry: ClaimEntry;
  readonly claim: Claim | undefined;
  readonly items: readonly ShownItem[];
};

function Side({ entry, claim, items }: SideProps): VNode {
  const words = useWords();
  const isDenial = claim?.id === entry.claim.id;
  return (
    <li>
      <h3>{sayParty(items, words)}</h3>
      {claim !== undefined && !isDenial && <p class="claim-text">{claim.text}</p>}
      <EvidenceRows
        items={items}
        claim={claim?.id ?? entry.claim.id}
        compared={{ named: [], other: entry.claim.text }}
      />
    </li>
  );
}

/** The speakers of a side, or else that reports say it. */
function sayParty(items: readonly ShownItem[], { say, list }: Words): string {
  const speakers = new Set(items.flatMap(({ speaker }) => speaker ?? []));
  if (speakers.size > 0) return list([...speakers]);
  return say('count.reports', { n: new Set(items.map(({ report }) => report)).size });
}

function notesOf(filed: FiledPack, { claim }: ClaimView): readonly string[] {
  const relations = filed.relationsOf.get(claim.id) ?? [];
  return relations.flatMap(({ kind, note }) => (kind === 'conflicts' && note !== '' ? [note] : []));
}
