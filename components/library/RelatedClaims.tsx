import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { Sec } from '@/components/library/ClaimPage';
import { hrefOf } from '@/components/library/place';
import type { TextKey } from '@/components/texts';
import type { Claim, Relation } from '@/core/claims/claim-pack';
import type { FiledPack } from '@/core/claims/claim-set';

type RelatedClaimsProps = { readonly filed: FiledPack; readonly claim: Claim };

/** Claims that are later, earlier, wider or narrower, or in conflict; each leads to its page. */
export function RelatedClaims({ filed, claim }: RelatedClaimsProps): VNode | null {
  const { say } = useWords();
  const relations = filed.relationsOf.get(claim.id) ?? [];
  if (relations.length === 0) return null;
  return (
    <Sec title={say('claimPage.related')}>
      <ul class="plainlist stacked">
        {relations.map((relation) => {
          const other = filed.claims.get(relation.from === claim.id ? relation.to : relation.from);
          if (other === undefined) return null;
          return (
            <li key={`${relation.kind}-${relation.from}-${relation.to}`}>
              <span class="small faint">{say(nameOf(relation, claim))}</span>
              <a class="claim-text" href={hrefOf('claims', [filed.pack.id, other.id])}>
                {other.text}
              </a>
            </li>
          );
        })}
      </ul>
    </Sec>
  );
}

function nameOf({ kind, from }: Relation, claim: Claim): TextKey {
  if (kind === 'conflicts') return 'relation.conflicts';
  const isFrom = from === claim.id;
  if (kind === 'supersedes') return isFrom ? 'relation.supersedes' : 'relation.superseded';
  return isFrom ? 'relation.implies' : 'relation.implied';
}
