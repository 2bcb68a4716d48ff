import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { PageHead } from '@/components/library/LibraryFrame';
import { hrefOfNotes } from '@/components/notes/notes-place';
import { ImportPart, type ImportState, type ImportWishes } from '@/components/notes/ImportPart';

export const exportFormats = ['markdown', 'json', 'annotations', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export type FilesState = {
  /** Null until it is known. `last` is an instant, null before the first. */
  readonly backup: { readonly last: string | null; readonly unsaved: number; readonly isDue: boolean } | null;
  /** Whether a backup is made by itself; null where the browser cannot. */
  readonly automatic: boolean | null;
  readonly importing: ImportState;
  /** Imports that can be taken back, newest first. */
  readonly imports: readonly { readonly id: string; readonly at: string; readonly revisions: number }[];
};

export type FilesWishes = ImportWishes & {
  readonly onBackUp: () => void;
  readonly onExport: (format: ExportFormat) => void;
  /** In the turn of the reader's click: the browser asks for a permission. */
  readonly onAutomatic: (on: boolean) => void;
};

type FilesPageProps = { readonly files: FilesState; readonly wishes: FilesWishes };

/** Notes out into files and back in. Only a file outlives the browser itself. */
export function FilesPage({ files, wishes }: FilesPageProps): VNode {
  const { say } = useWords();
  return (
    <>
      <a class="back" href={hrefOfNotes()}>
        {say('notesPage.title')}
      </a>
      <PageHead title={say('notesPage.toFiles')} />
      <div class="files">
        <Backup files={files} wishes={wishes} />
        <section>
          <h2>{say('export.title')}</h2>
          <p class="quiet">{say('export.text')}</p>
          <ul class="formats">
            {exportFormats.map((format) => (
              <li key={format}>
                <button type="button" class="button" onClick={() => wishes.onExport(format)}>
                  {say(`export.${format}`)}
                </button>
                <span class="small quiet">{say(`export.${format}.why`)}</span>
              </li>
            ))}
          </ul>
        </section>
        <ImportPart importing={files.importing} imports={files.imports} wishes={wishes} />
      </div>
    </>
  );
}

function Backup({ files: { backup, automatic }, wishes }: FilesPageProps): VNode {
  const { say, instant } = useWords();
  return (
    <section>
      <h2>{say('backup.title')}</h2>
      <p class="quiet">{say('backup.text')}</p>
      <p class="actions">
        <button type="button" class="button main" onClick={wishes.onBackUp}>
          {say('backup.now')}
        </button>
        <span class="small quiet" role="status">
          {backup !== null &&
            (backup.last === null
              ? say('backup.never')
              : say('backup.last', { time: instant(backup.last), n: backup.unsaved }))}
        </span>
      </p>
      {automatic !== null && (
        <label class="tick">
          <input
            type="checkbox"
            checked={automatic}
            onChange={({ currentTarget }) => wishes.onAutomatic(currentTarget.checked)}
          />
          <span>
            {say('backup.automatic')}
            <span class="small quiet">{say('backup.automatic.why')}</span>
          </span>
        </label>
      )}
      <p class="small quiet">{say('backup.sync')}</p>
    </section>
  );
}
