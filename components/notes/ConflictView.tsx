import type { VNode } from 'preact';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { WordDiff } from '@/components/notes/WordDiff';
import type { Note } from '@/core/notes/note';
import { diffWords } from '@/core/notes/word-diff';

/** What to do when a note was changed elsewhere while it was open here. Whatever is chosen, both texts stay in the history. */
export type Resolution = 'mine' | 'theirs' | 'both';

type ConflictViewProps = {
  readonly mine: Pick<Note, 'body'>;
  readonly theirs: Note;
  readonly onResolve: (resolution: Resolution) => void;
};

export function ConflictView({ mine, theirs, onResolve }: ConflictViewProps): VNode {
  const { say, instant } = useWords();
  return (
    <div class="conflict" role="alert">
      <p class="head">
        <Icon name="warning" />
        <strong>
          {say(theirs.deleted === undefined ? 'conflict.title' : 'conflict.trashed', {
            time: instant(theirs.modified),
          })}
        </strong>
      </p>
      {theirs.deleted === undefined && (
        <>
          <p class="small quiet">{say('conflict.theirs')}</p>
          <p class="diff" dir="auto">
            {theirs.body}
          </p>
          <p class="small quiet">{say('conflict.fromTheirs')}</p>
          <WordDiff parts={diffWords(theirs.body, mine.body)} />
        </>
      )}
      <p class="small quiet">{say('conflict.nothingLost')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => onResolve('mine')}>
          {say('conflict.keepMine')}
        </button>
        <button type="button" class="button" onClick={() => onResolve('theirs')}>
          {say('conflict.keepTheirs')}
        </button>
        {theirs.deleted === undefined && (
          <button type="button" class="button" onClick={() => onResolve('both')}>
            {say('conflict.keepBoth')}
          </button>
        )}
      </div>
    </div>
  );
}
