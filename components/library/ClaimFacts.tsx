import type { ComponentChildren, VNode } from 'preact';
import { useWords } from '@/components/language';
import { hrefOf } from '@/components/library/place';
import { sayWhen } from '@/components/library/say-when';
import { sayQuantity } from '@/components/library/say-quantity';
import type { Claim } from '@/core/claims/claim-pack';
import type { FiledPack } from '@/core/claims/claim-set';

type ClaimFactsProps = { readonly filed: FiledPack; readonly claim: Claim };

export function ClaimFacts({ filed, claim }: ClaimFactsProps): VNode {
  const words = useWords();
  const { say } = words;
  const speaker = claim.speaker === undefined ? undefined : filed.actors.get(claim.speaker);
  const date = sayWhen(claim, words);
  return (
    <p class="facts">
      <Fact label={say('claimPage.kind')}>{say(`kind.${claim.kind}`)}</Fact>
      {speaker !== undefined && <Fact label={say('claimPage.speaker')}>{speaker.name}</Fact>}
      {date !== null && (
        <Fact label={say('claimPage.date')}>
          {claim.time === undefined ? date : say('card.and', { one: date, other: claim.time })}
        </Fact>
      )}
      {claim.quantity !== undefined && (
        <Fact label={say('claimPage.quantity')}>
          {sayQuantity(claim.quantity, words)} {claim.quantity.unit}
        </Fact>
      )}
      {claim.actors.length > 0 && (
        <Fact label={say('claimPage.actors')}>
          {claim.actors.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={hrefOf('actors', [filed.pack.id, id])}>{filed.actors.get(id)?.name ?? id}</a>
            </span>
          ))}
        </Fact>
      )}
      <Fact label={say('claimPage.pack')}>
        {say('library.packLine', { title: filed.pack.title, day: words.day(filed.pack.asOf) })}
      </Fact>
    </p>
  );
}

type FactProps = { readonly label: string; readonly children: ComponentChildren };

export function Fact({ label, children }: FactProps): VNode {
  return (
    <span>
      <b>{label}</b>
      {children}
    </span>
  );
}
