import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '@/components/language';
import { NoteFacts } from '@/components/notes/NoteRow';
import { WordDiff } from '@/components/notes/WordDiff';
import { useFocus } from '@/components/use-focus';
import type { Note } from '@/core/notes/note';
import { diffWords } from '@/core/notes/word-diff';

type RevisionsProps = {
  /** Every revision, oldest first. */
  readonly revisions: readonly Note[];
  /** Makes an old revision the newest again; nothing between is lost. Absent where notes may not be written. */
  readonly onBring?: ((revision: Note) => void) | undefined;
  readonly onBack: () => void;
};

/** What a note said before, each revision beside the one that came before it. */
export function Revisions({ revisions, onBring, onBack }: RevisionsProps): VNode {
  const { say, instant, number } = useWords();
  const back = useFocus<HTMLButtonElement>();
  const newestFirst = revisions.toReversed();
  const [opened, setOpened] = useState(0);
  return (
    <section class="revisions" onKeyDown={(event) => event.key === 'Escape' && onBack()}>
      <div class="order">
        <h2 class="eyebrow">
          {say('history.title')} <span class="n">{number(revisions.length)}</span>
        </h2>
        <button ref={back} type="button" class="link" onClick={onBack}>
          {say('history.back')}
        </button>
      </div>
      <ol>
        {newestFirst.map((revision, index) => {
          const before = newestFirst[index + 1];
          const isOpen = index === opened;
          return (
            <li key={revision.revision} class="revision">
              <button
                type="button"
                class="head"
                aria-expanded={isOpen}
                onClick={() => setOpened(isOpen ? -1 : index)}
              >
                <span>{say(index === 0 ? 'history.now' : 'history.revision', { n: revision.revision })}</span>
                <time dateTime={revision.modified}>{instant(revision.modified)}</time>
              </button>
              {isOpen && (
                <div class="body">
                  <Change before={before} revision={revision} />
                  {index > 0 && onBring !== undefined && (
                    <span class="actions">
                      <button type="button" class="button" onClick={() => onBring(revision)}>
                        {say('history.bring')}
                      </button>
                    </span>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

type ChangeProps = { readonly before: Note | undefined; readonly revision: Note };

/** The words compared with those before; label, tags and links as they were then. */
function Change({ before, revision }: ChangeProps): VNode {
  const { say } = useWords();
  const trashed = revision.deleted !== undefined;
  return (
    <>
      {trashed && <p class="small quiet">{say('history.trashed')}</p>}
      {!trashed && before?.deleted !== undefined && <p class="small quiet">{say('history.restored')}</p>}
      {before === undefined ? (
        <p class="diff" dir="auto">
          {revision.body}
        </p>
      ) : (
        <WordDiff parts={diffWords(before.body, revision.body)} />
      )}
      <NoteFacts note={revision} />
    </>
  );
}
