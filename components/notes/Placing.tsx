import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import type { ListedNote } from '@/components/notes/notes-state';
import { WordDiff } from '@/components/notes/WordDiff';

/** How a note stands on the open page, where that is not simply "on its words". */
export function Placing({ listed }: { readonly listed: ListedNote }): VNode | null {
  const { say, instant } = useWords();
  const { note, placement, movedFrom } = listed;
  if (placement === null) return null;
  return (
    <>
      {placement.state === 'edited' && (
        <>
          <p class="meta">{say('place.edited', { time: instant(note.created) })}</p>
          <WordDiff parts={placement.diff} />
        </>
      )}
      {placement.state === 'not-found' && <p class="meta">{say(`place.not-found.${placement.reason}`)}</p>}
      {placement.state === 'on-claim' && (placement.notFound !== null || !listed.isHere) && (
        <p class="meta">
          {placement.notFound !== null && <span>{say(`place.not-found.${placement.notFound}`)}</span>}
          {!listed.isHere && <span>{say('place.on-claim')}</span>}
        </p>
      )}
      {movedFrom !== null && (
        <p class="meta">
          <span>
            {say('place.moved')} <bdi class="address">{movedFrom}</bdi>
          </span>
        </p>
      )}
    </>
  );
}
