import type { ComponentChildren, VNode } from 'preact';
import { backingOf, sayBacking } from '@/core/claims/say-backing';
import { entryOfView, subjectsOf } from '@/components/claim-entry';
import { notCompared } from '@/components/Evidence';
import { EvidenceList } from '@/components/EvidenceList';
import { useWords } from '@/components/language';
import { ClaimFacts } from '@/components/library/ClaimFacts';
import { conflictsOf } from '@/components/library/opposition';
import { Parties } from '@/components/library/Parties';
import { hrefOf, type ShelfPlace } from '@/components/library/place';
import { Provenance } from '@/components/library/Provenance';
import { Receipt } from '@/components/library/Receipt';
import { RelatedClaims } from '@/components/library/RelatedClaims';
import { SilentReports } from '@/components/library/SilentReports';
import type { ShelfClaim } from '@/components/library/shelf';
import { OwnNotes } from '@/components/notes/OwnNotes';
import { sayTail } from '@/components/say-tail';
import { VerdictLabel } from '@/components/VerdictLabel';
import type { Note } from '@/core/notes/note';

type ClaimPageProps = {
  readonly shelved: ShelfClaim;
  readonly place: ShelfPlace;
  /** Those tied to this claim. */
  readonly notes: readonly Note[];
  readonly onCopy: (text: string) => Promise<void>;
};

/** One claim with its whole provenance. */
export function ClaimPage({ shelved, place, notes, onCopy }: ClaimPageProps): VNode {
  const words = useWords();
  const { say } = words;
  const { filed, claim, view } = shelved;
  const entry = entryOfView(view);
  const about = subjectsOf(entry)[0];
  return (
    <>
      <a class="back" href={hrefOf('claims')}>
        {say('library.claims')} / {claim.topic}
      </a>
      <header class="lead">
        <VerdictLabel verdict={view.verdict} icon>
          {sayTail(entry, words)}
        </VerdictLabel>
        <h1>{claim.text}</h1>
        <ClaimFacts filed={filed} claim={claim} />
        <p class="actions">
          <a class="link" href={hrefOf('matrix', [filed.pack.id, claim.id], { from: place.from })}>
            {say('claimPage.inMatrix')}
          </a>
        </p>
      </header>
      <div class="cols">
        <div>
          <Sec
            title={say('claimPage.from')}
            beside={entry.backing.length > 0 && sayBacking(backingOf(entry), words)}
          >
            {entry.backing.length === 0 ? (
              <p class="why">{say('claimPage.fromNobody')}</p>
            ) : (
              <Provenance filed={filed} items={entry.backing} claim={claim.id} />
            )}
          </Sec>
          {conflictsOf(view).length > 0 && (
            <Sec
              title={say('claimPage.conflicts')}
              beside={about !== undefined && say(`about.${about}`)}
              verdict={view.verdict}
            >
              <Parties filed={filed} view={view} />
            </Sec>
          )}
          <EvidenceList
            title={say('claim.otherTime')}
            items={entry.otherTimes}
            claim={claim.id}
            compared={{ named: [], other: claim.text }}
          >
            <p class="calm">{say('claim.later.why')}</p>
          </EvidenceList>
          <EvidenceList
            title={say('claim.questionedBy')}
            items={entry.questioning}
            claim={claim.id}
            compared={notCompared}
          />
          <SilentReports shelved={shelved} />
        </div>
        <div>
          <Receipt view={view} pack={filed.pack} onCopy={onCopy} />
          <RelatedClaims filed={filed} claim={claim} />
          <Wordings
            title={say('claimPage.recognised')}
            wordings={claim.phrasings}
            why={say('claimPage.recognised.why')}
          />
          <Wordings title={say('claimPage.denied')} wordings={claim.denials} />
          <OwnNotes on="claim" pack={filed.pack.id} id={claim.id} notes={notes} />
        </div>
      </div>
    </>
  );
}

type SecProps = {
  readonly title: string;
  readonly beside?: string | false;
  readonly verdict?: ShelfClaim['view']['verdict'];
  readonly children: ComponentChildren;
};

/** A section of a page of the library: a heavy rule under its title. */
export function Sec({ title, beside, verdict, children }: SecProps): VNode {
  return (
    <section class="sec" data-verdict={verdict}>
      <h2>
        {title} {beside !== undefined && beside !== false && <span>{beside}</span>}
      </h2>
      {children}
    </section>
  );
}

type WordingsProps = { readonly title: string; readonly wordings: readonly string[]; readonly why?: string };

function Wordings({ title, wordings, why }: WordingsProps): VNode | null {
  if (wordings.length === 0) return null;
  return (
    <Sec title={title}>
      <ul class="plainlist">
        {wordings.map((wording) => (
          <li key={wording}>
            <span class="claim-text">{wording}</span>
          </li>
        ))}
      </ul>
      {why !== undefined && <p class="why">{why}</p>}
    </Sec>
  );
}
