import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '@/components/language';
import { hrefOfNotes, hrefOfRow } from '@/components/notes/notes-place';
import { Markdown } from '@/components/notes/Markdown';
import { NoteFacts, type NoteChanges } from '@/components/notes/NoteRow';
import { Revisions } from '@/components/notes/Revisions';
import type { ClaimRef } from '@/core/claims/article-check';
import { normaliseUrl } from '@/core/notes/normalise-url';
import type { Note } from '@/core/notes/note';
import { newestOf } from '@/core/notes/order-revisions';

type NotePageProps = {
  /** Oldest first; null while they are read, empty where there is no such note. */
  readonly revisions: readonly Note[] | null;
  readonly canWrite: boolean;
  readonly wishes: NoteChanges & {
    readonly onBring: (revision: Note) => void;
  };
};

/** One note: what it says, what it is about, and what it said before. */
export function NotePage({ revisions, canWrite, wishes }: NotePageProps): VNode {
  const { say } = useWords();
  const [history, setHistory] = useState(false);
  const note = newestOf(revisions ?? []);
  return (
    <>
      <a class="back" href={hrefOfNotes()}>
        {say('notesPage.title')}
      </a>
      {revisions === null && <p class="none">{say('note.loading')}</p>}
      {revisions !== null && note === undefined && <p class="none">{say('notesPage.gone')}</p>}
      {note !== undefined && revisions !== null && (
        <article class="onenote">
          <h1 class="sr">{say('note.field')}</h1>
          <Markdown text={note.body} />
          <NoteFacts note={note} withLinks={false} />
          <About note={note} />
          {note.deleted !== undefined && <p class="small quiet">{say('note.inTrash')}</p>}
          <div class="actions">
            {canWrite && note.deleted === undefined && (
              <>
                <button type="button" class="button" onClick={() => wishes.onChange(note)}>
                  {say('note.change')}
                </button>
                <button type="button" class="link" onClick={() => wishes.onTrash(note)}>
                  {say('note.toTrash')}
                </button>
              </>
            )}
            {canWrite && note.deleted !== undefined && (
              <button type="button" class="button" onClick={() => wishes.onRestore(note)}>
                {say('trash.restore')}
              </button>
            )}
            {revisions.length > 1 && !history && (
              <button type="button" class="link" onClick={() => setHistory(true)}>
                {say('note.history')}
              </button>
            )}
          </div>
          {history && (
            <Revisions
              revisions={revisions}
              onBring={canWrite ? wishes.onBring : undefined}
              onBack={() => setHistory(false)}
            />
          )}
        </article>
      )}
    </>
  );
}

/** Addresses come from files too: only those of the web are links. */
function About({ note: { page, claim, links = [], report } }: { readonly note: Note }): VNode {
  const { say } = useWords();
  const url = page === undefined ? null : normaliseUrl(page.url);
  return (
    <dl class="ties">
      {page?.quote !== undefined && (
        <Tie name={say('notesPage.words')}>
          <span class="on" dir="auto">
            {page.quote.exact}
          </span>
        </Tie>
      )}
      {page !== undefined && (
        <Tie name={say('notesPage.onPage')}>
          {url === null ? (
            <bdi>{page.title ?? page.url}</bdi>
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              <bdi>{page.title ?? url}</bdi>
            </a>
          )}
        </Tie>
      )}
      {claim !== undefined && (
        <Tie name={say('notesPage.onClaim')}>
          <ClaimLink claim={claim} />
        </Tie>
      )}
      {links.map((link) => (
        <Tie key={`${link.pack}/${link.id}`} name={say('notesPage.onClaim')}>
          <ClaimLink claim={link} />
        </Tie>
      ))}
      {report !== undefined && (
        <Tie name={say('notesPage.onReport')}>
          <a href={hrefOfRow('reports', report.pack, report.id)}>{report.title}</a>
        </Tie>
      )}
    </dl>
  );
}

function ClaimLink({ claim }: { readonly claim: ClaimRef }): VNode {
  return (
    <a class="claim-text" href={hrefOfRow('claims', claim.pack, claim.id)}>
      {claim.text}
    </a>
  );
}

function Tie({ name, children }: { readonly name: string; readonly children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
