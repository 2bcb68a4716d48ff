import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AgeLine } from '@/components/AgeLine';
import { allItems, subjectsOf, timeOf, type ClaimEntry, type OnPage } from '@/components/claim-entry';
import { notCompared, type Compared } from '@/components/Evidence';
import { EvidenceList } from '@/components/EvidenceList';
import { useWords } from '@/components/language';
import { sayReason } from '@/components/say-reason';
import { NotesOnClaim } from '@/components/notes/noted-claims';
import { Origins } from '@/components/Origins';
import { PageWords } from '@/components/PageWords';
import type { Words } from '@/components/words';
import type { ClaimRef, Item } from '@/core/claims/article-check';
import type { ConflictSubject, Day } from '@/core/claims/claim-pack';
import { daysOf } from '@/core/claims/say-age';
import { reportsOf } from '@/core/claims/say-backing';
import type { Span } from '@/core/text/span';

/** What the reader may want of a claim. A wish that is not given is not offered. */
export type ClaimWishes = {
  readonly onShow?: ((span: Span) => void) | undefined;
  readonly onNote?: ((claim: ClaimRef, onPage: OnPage | null) => void) | undefined;
  readonly onLibrary?: ((claim: ClaimRef) => void) | undefined;
  /** To its row in the matrix, from where a way leads back to the words on the page. */
  readonly onMatrix?: ((claim: ClaimRef, onPage: OnPage | null) => void) | undefined;
  readonly onNotTheSame?: ((claim: ClaimRef, onPage: OnPage) => void) | undefined;
  readonly onMute?: ((claim: ClaimRef) => void) | undefined;
};

type ClaimBodyProps = {
  readonly entry: ClaimEntry;
  readonly asOf: Day | null;
  readonly today: Day;
  readonly wishes: ClaimWishes;
};

/** Who says so, who says otherwise, who spoke at another time, and where they have it from. */
export function ClaimBody({ entry, asOf, today, wishes }: ClaimBodyProps): VNode {
  const [why, setWhy] = useState(false);
  return (
    <>
      {entry.onPage !== null && <PageWords entry={entry} onPage={entry.onPage} />}
      <Agreeing entry={entry} />
      <Origins entry={entry} />
      <Differing entry={entry} />
      <OtherTimes entry={entry} />
      <Questioning entry={entry} />
      <NotesOnClaim claim={entry.claim} />
      <AgeLine days={daysOf(allItems(entry))} asOf={asOf} today={today} />
      {why && <Why entry={entry} />}
      <Actions entry={entry} wishes={wishes} why={why} onWhy={() => setWhy(!why)} />
    </>
  );
}

type EntryProps = { readonly entry: ClaimEntry };

/** The words that the page uses are marked only where somebody uses others. */
function Agreeing({ entry }: EntryProps): VNode {
  const { say } = useWords();
  const opposed = entry.conflicts.length + entry.disputes.length > 0;
  return (
    <EvidenceList
      title={say(entry.onPage === null ? 'claim.reportedBy' : 'claim.alsoReportedBy')}
      items={entry.backing}
      claim={entry.claim.id}
      compared={opposed ? { named: entry.differs.map(({ page }) => page), other: null } : notCompared}
    />
  );
}

function Differing({ entry }: EntryProps): VNode {
  const words = useWords();
  const compared = otherSide(entry);
  const about = subjectsOf(entry)[0];
  return (
    <>
      <EvidenceList
        title={words.say('claim.conflictsWith')}
        beside={sayBeside(entry.conflicts, about, words)}
        items={entry.conflicts}
        claim={entry.claim.id}
        compared={compared}
      />
      <EvidenceList
        title={words.say('claim.disputed')}
        beside={sayBeside(entry.disputes, about, words)}
        items={entry.disputes}
        claim={entry.claim.id}
        compared={compared}
      >
        <p class="calm">{sayDispute(entry, words)}</p>
      </EvidenceList>
    </>
  );
}

function OtherTimes({ entry }: EntryProps): VNode {
  const { say } = useWords();
  const title = { earlier: 'claim.earlier', later: 'claim.later', both: 'claim.otherTime' } as const;
  return (
    <EvidenceList
      title={say(title[timeOf(entry)])}
      items={entry.otherTimes}
      claim={entry.claim.id}
      compared={otherSide(entry)}
    >
      <p class="calm">{say('claim.later.why')}</p>
    </EvidenceList>
  );
}

function Questioning({ entry }: EntryProps): VNode {
  const { say } = useWords();
  return (
    <EvidenceList
      title={say('claim.questionedBy')}
      items={entry.questioning}
      claim={entry.claim.id}
      compared={notCompared}
    />
  );
}

function Why({ entry }: EntryProps): VNode {
  const words = useWords();
  const { say } = words;
  const reasons = entry.why.map((reason) => sayReason(reason, words)).filter((said) => said !== null);
  return (
    <section class="section why">
      <h3 class="eyebrow">{say('claim.why.title')}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {entry.differs.map(({ slot, page, other }) => (
          <li key={`${slot}-${page}`}>
            {say('claim.why.differs', { slot: say(`slot.${slot}`), page, other })}
          </li>
        ))}
      </ul>
    </section>
  );
}

type ActionsProps = EntryProps & {
  readonly wishes: ClaimWishes;
  readonly why: boolean;
  readonly onWhy: () => void;
};

function Actions({ entry, wishes, why, onWhy }: ActionsProps): VNode {
  const { say } = useWords();
  const { onPage, claim } = entry;
  const { onShow, onNote, onLibrary, onMatrix, onNotTheSame, onMute } = wishes;
  const link = (text: string, onClick: () => void) => (
    <button type="button" class="link" onClick={onClick}>
      {text}
    </button>
  );
  return (
    <div class="actions">
      {onPage !== null && onShow && link(say('claim.showOnPage'), () => onShow(onPage.span))}
      {onNote && link(say('claim.writeNote'), () => onNote(claim, onPage))}
      {entry.why.length + entry.differs.length > 0 && (
        <button type="button" class="link" aria-expanded={why} onClick={onWhy}>
          {say('claim.why')}
        </button>
      )}
      {onLibrary && link(say('claim.openInLibrary'), () => onLibrary(claim))}
      {onMatrix && link(say('claim.inMatrix'), () => onMatrix(claim, onPage))}
      {onPage !== null && onNotTheSame && link(say('claim.notTheSame'), () => onNotTheSame(claim, onPage))}
      {onPage !== null && onMute && link(say('claim.mute'), () => onMute(claim))}
    </div>
  );
}

/** What others say is compared with the page's words or, where no page is open, with the claim's. */
function otherSide(entry: ClaimEntry): Compared {
  return {
    named: entry.differs.map(({ other }) => other),
    other: entry.onPage?.words ?? entry.claim.text,
  };
}

function sayBeside(
  items: readonly Item[],
  about: ConflictSubject | undefined,
  { say, number }: Words,
): string {
  const n = number(reportsOf(items).length);
  return about === undefined ? n : say('claim.about', { n, about: say(`about.${about}`) });
}

/** "On one side X, on the other Y": calm, because a dispute of the parties is nobody's error. */
function sayDispute(entry: ClaimEntry, { say, list }: Words): string {
  const against = speakers(entry.disputes);
  const page = entry.onPage?.speaker ?? null;
  const saying = page === null ? speakers(entry.backing) : [page];
  if (against.length === 0) return say('claim.disputed.plain');
  if (saying.length === 0) return say('claim.disputed.one', { against: list(against) });
  return say('claim.disputed.between', { says: list(saying), against: list(against) });
}

function speakers(items: readonly Item[]): readonly string[] {
  return [...new Set(items.flatMap((item) => (item.speaker === null ? [] : [item.speaker])))];
}
