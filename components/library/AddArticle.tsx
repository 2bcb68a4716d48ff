import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/language';
import { PageHead } from '@/components/library/LibraryFrame';
import { hrefOf } from '@/components/library/place';
import type { GivenArticle, OwnDraft, OwnStatement } from '@/core/extraction/draft-own-article';
import type { RowId } from '@/core/claims/claim-pack';

/** The article of a page: not asked for, being fetched, not there any more, or its text. */
export type PageArticle = 'none' | 'loading' | 'gone' | GivenArticle;

export type AddArticleProps = {
  readonly page: PageArticle;
  readonly longest: number;
  readonly onDraft: (article: GivenArticle) => Promise<OwnDraft>;
  /** Settles when they are kept, or when the reader has been told why not. */
  readonly onKeep: (draft: OwnDraft, kept: ReadonlySet<RowId>) => Promise<void>;
};

const nothing: GivenArticle = { text: '', title: null, publisher: null, date: null, url: null };

/** Text in, statements out, of which the reader keeps what he wants. */
export function AddArticle({ page, longest, onDraft, onKeep }: AddArticleProps): VNode {
  const { say } = useWords();
  const [given, setGiven] = useState(nothing);
  const [draft, setDraft] = useState<OwnDraft | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    if (typeof page === 'object') setGiven(page);
  }, [page]);
  const change = (next: GivenArticle) => {
    setGiven(next);
    setDraft(null);
  };
  const look = () => {
    if (given.text.length > longest) return setFault(say('add.tooLong', { n: longest }));
    onDraft(given).then(
      (made) => {
        setDraft(made);
        setFault(null);
      },
      (error: unknown) => setFault(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <>
      <a class="back" href={hrefOf('packs')}>
        {say('add.back')}
      </a>
      <PageHead title={say('add.title')} />
      <p class="intro quiet">{say('add.text')}</p>
      {typeof page === 'object' && <p class="small">{say('add.fromPage')}</p>}
      {page === 'gone' && <p role="alert">{say('add.fromPage.gone')}</p>}
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <ArticleFields given={given} onChange={change} />
        <div class="actions">
          <button
            type="submit"
            class={draft === null ? 'button main' : 'button'}
            disabled={given.text.trim() === ''}
          >
            {say('add.draft')}
          </button>
          <TextFile onText={(text) => change({ ...given, text })} />
        </div>
      </form>
      {fault !== null && <p role="alert">{fault}</p>}
      {draft !== null && (
        <Drafted key={draft.report.id} draft={draft} onKeep={(kept) => onKeep(draft, kept)} />
      )}
    </>
  );
}

type ArticleFieldsProps = {
  readonly given: GivenArticle;
  readonly onChange: (given: GivenArticle) => void;
};

function ArticleFields({ given, onChange }: ArticleFieldsProps): VNode {
  const { say } = useWords();
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return (
    <>
      <label class="whole">
        {say('add.field')}
        <textarea
          rows={10}
          placeholder={say('add.placeholder')}
          value={given.text}
          onInput={(event) => onChange({ ...given, text: event.currentTarget.value })}
        />
      </label>
      {(['title', 'publisher', 'url'] as const).map((key) => (
        <label key={key}>
          <span>
            {say(key === 'title' ? 'add.heading' : `add.${key}`)}{' '}
            <span class="faint">{say('add.optional')}</span>
          </span>
          <input
            type="text"
            inputMode={key === 'url' ? 'url' : 'text'}
            maxLength={400}
            value={given[key] ?? ''}
            onInput={(event) => onChange({ ...given, [key]: orNull(event.currentTarget.value) })}
          />
        </label>
      ))}
      <label>
        <span>
          {say('add.date')} <span class="faint">{say('add.optional')}</span>
        </span>
        <input
          type="date"
          value={given.date ?? ''}
          onInput={(event) => onChange({ ...given, date: orNull(event.currentTarget.value) })}
        />
      </label>
    </>
  );
}

function TextFile({ onText }: { readonly onText: (text: string) => void }): VNode {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        class="sr"
        type="file"
        tabIndex={-1}
        aria-label={say('add.file')}
        accept=".txt,.md,text/plain"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          void file?.text().then(onText);
        }}
      />
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {say('add.file')}
      </button>
    </>
  );
}

type DraftedProps = {
  readonly draft: OwnDraft;
  readonly onKeep: (kept: ReadonlySet<RowId>) => Promise<void>;
};

function Drafted({ draft, onKeep }: DraftedProps): VNode {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isKeeping, setKeeping] = useState(false);
  const [dropped, setDropped] = useState<ReadonlySet<RowId>>(new Set());
  useEffect(() => heading.current?.focus(), []);
  const kept = draft.statements.filter(({ evidence }) => !dropped.has(evidence.id));
  const toggle = (id: RowId, keep: boolean) => {
    const next = new Set(dropped);
    if (keep) next.delete(id);
    else next.add(id);
    setDropped(next);
  };
  // Once is enough: a second click would stop what the first has begun.
  const keep = () => {
    setKeeping(true);
    void onKeep(new Set(kept.map(({ evidence }) => evidence.id))).finally(() => setKeeping(false));
  };
  return (
    <section class="sec drafted">
      <h2 ref={heading} tabIndex={-1}>
        {say('add.preview', { n: draft.statements.length })}
      </h2>
      <p class="why">{say(draft.statements.length === 0 ? 'add.none' : 'add.preview.text')}</p>
      <ul class="plainlist stacked">
        {draft.statements.map((statement) => (
          <Statement
            key={statement.evidence.id}
            statement={statement}
            kept={!dropped.has(statement.evidence.id)}
            onKeep={(keep) => toggle(statement.evidence.id, keep)}
          />
        ))}
      </ul>
      {draft.statements.length > 0 && (
        <button type="button" class="button main" disabled={kept.length === 0 || isKeeping} onClick={keep}>
          {say('add.keep', { n: kept.length })}
        </button>
      )}
    </section>
  );
}

type StatementProps = {
  readonly statement: OwnStatement;
  readonly kept: boolean;
  readonly onKeep: (keep: boolean) => void;
};

function Statement({ statement, kept, onKeep }: StatementProps): VNode {
  const { say } = useWords();
  const { claim, evidence, speaker, known } = statement;
  return (
    <li class={kept ? undefined : 'dropped'}>
      <label>
        <input type="checkbox" checked={kept} onChange={(event) => onKeep(event.currentTarget.checked)} />
        <span>
          <span class="claim-text">{claim.text}</span>
          <span class="small quiet">
            {evidence.quote !== undefined && <q class="quote">{evidence.quote}</q>}
            {speaker !== null && <span>{say('add.said', { speaker })}</span>}
            {known && <span>{say('add.known')}</span>}
          </span>
        </span>
      </label>
    </li>
  );
}
