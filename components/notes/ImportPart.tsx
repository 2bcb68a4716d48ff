import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '@/components/language';
import { WordDiff } from '@/components/notes/WordDiff';
import { sayAgain } from '@/components/say-again';
import type { Note } from '@/core/notes/note';
import { diffWords } from '@/core/notes/word-diff';

/** `beside` keeps newer words of the file as notes of their own; `newest` lets whichever was written last be the note. */
export const importRules = ['beside', 'newest'] as const;
export type ImportRule = (typeof importRules)[number];

/** What an import would do; nothing is written yet. */
export type ImportSeen = {
  readonly file: string;
  readonly kind: 'own' | 'web-annotation' | 'hypothesis';
  readonly rule: ImportRule;
  readonly counts: {
    readonly inFile: number;
    readonly added: number;
    readonly changed: number;
    readonly conflicts: number;
    readonly known: number;
    readonly history: number;
    readonly refused: number;
    readonly revisions: number;
  };
  readonly conflicts: readonly {
    readonly here: Note;
    readonly file: Note;
    readonly newer: 'here' | 'file';
  }[];
  readonly refused: readonly { readonly place: number; readonly reason: string }[];
};

export type ImportState =
  | { readonly state: 'none' | 'reading' | 'writing' }
  | { readonly state: 'seen'; readonly seen: ImportSeen }
  | { readonly state: 'refused'; readonly file: string; readonly reason: string }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'done'; readonly revisions: number }
  | { readonly state: 'undone'; readonly revisions: number; readonly left: number };

export type ImportWishes = {
  readonly onFile: (file: File) => void;
  /** Looks at the same file again. */
  readonly onRule: (rule: ImportRule) => void;
  readonly onImport: () => void;
  readonly onLeave: () => void;
  readonly onTakeBackImport: (id: string) => void;
};

type ImportPartProps = {
  readonly importing: ImportState;
  readonly imports: readonly { readonly id: string; readonly at: string; readonly revisions: number }[];
  readonly wishes: ImportWishes;
};

export function ImportPart({ importing, imports, wishes }: ImportPartProps): VNode {
  const words = useWords();
  const { say, instant } = words;
  return (
    <section>
      <h2>{say('import.title')}</h2>
      <p class="quiet">{say('import.text')}</p>
      <FileField onFile={wishes.onFile} />
      <p class="small" role="status">
        <Told importing={importing} />
      </p>
      {(importing.state === 'refused' || importing.state === 'failed') && (
        <p class="small asked" role="alert">
          {importing.state === 'refused'
            ? say('import.refused', { file: importing.file, reason: sayAgain(importing.reason, words) })
            : say('import.failed', { reason: sayAgain(importing.reason, words) })}
        </p>
      )}
      {importing.state === 'seen' && <Preview seen={importing.seen} wishes={wishes} />}
      {imports.length > 0 && (
        <>
          <h3 class="eyebrow">{say('import.done.list')}</h3>
          <ul class="imports">
            {imports.map(({ id, at, revisions }) => (
              <li key={id}>
                <span>{instant(at)}</span>
                <span class="quiet">{say('count.revisions', { n: revisions })}</span>
                <button type="button" class="link" onClick={() => wishes.onTakeBackImport(id)}>
                  {say('import.undo')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Told({ importing }: { readonly importing: ImportState }): VNode {
  const { say } = useWords();
  switch (importing.state) {
    case 'reading':
      return <>{say('import.reading')}</>;
    case 'writing':
      return <>{say('import.writing')}</>;
    case 'done':
      return <>{say('import.done', { n: importing.revisions })}</>;
    case 'undone':
      return (
        <>
          {say('import.undone', { n: importing.revisions })}{' '}
          {importing.left > 0 && say('import.undone.left', { n: importing.left })}
        </>
      );
    default:
      return <></>;
  }
}

/** A file is chosen or dropped; the words are the label of a field that every browser knows. */
function FileField({ onFile }: Pick<ImportWishes, 'onFile'>): VNode {
  const { say } = useWords();
  const [over, setOver] = useState(false);
  return (
    <label
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      <span>{say('import.choose')}</span>
      <input
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file can be chosen once more.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** So many are shown word for word; the rest is counted. */
const mostShown = 20;

function Preview({ seen, wishes }: { readonly seen: ImportSeen; readonly wishes: ImportWishes }): VNode {
  const words = useWords();
  const { say, number } = words;
  const { counts, conflicts, refused, rule } = seen;
  const rows = [
    ['import.added', counts.added],
    ['import.changed', counts.changed],
    ['import.conflicts', counts.conflicts],
    ['import.known', counts.known],
    ['import.history', counts.history],
    ['import.refusedCount', counts.refused],
  ] as const;
  return (
    <div class="seen">
      <p>
        <strong>{seen.file}</strong> {say(`import.kind.${seen.kind}`, { n: counts.inFile })}
      </p>
      <dl>
        {rows.map(([text, count]) => (
          <div key={text}>
            <dt>{say(text)}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      <p class="small quiet">{say('import.nothingGone')}</p>
      <fieldset>
        <legend>{say('import.rule')}</legend>
        {importRules.map((each) => (
          <label key={each}>
            <input type="radio" name="rule" checked={each === rule} onChange={() => wishes.onRule(each)} />
            <span>{say(`import.rule.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {conflicts.length > 0 && (
        <details>
          <summary>{say('import.conflicts.show', { n: conflicts.length })}</summary>
          <ol>
            {conflicts.slice(0, mostShown).map(({ here, file }) => (
              <li key={here.id}>
                <WordDiff parts={diffWords(here.body, file.body)} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {refused.length > 0 && (
        <details>
          <summary>{say('import.refused.show', { n: refused.length })}</summary>
          <ol>
            {refused.slice(0, mostShown).map(({ place, reason }) => (
              <li key={place}>{say('import.refused.row', { place, reason: sayAgain(reason, words) })}</li>
            ))}
          </ol>
        </details>
      )}
      <p class="actions">
        <button type="button" class="button main" disabled={counts.revisions === 0} onClick={wishes.onImport}>
          {say('import.go')}
        </button>
        <button type="button" class="button" onClick={wishes.onLeave}>
          {say('import.leave')}
        </button>
      </p>
    </div>
  );
}
