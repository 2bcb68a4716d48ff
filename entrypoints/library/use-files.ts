/** Notes out into files and back in, for the page of the library that does it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useWords } from '@/components/language';
import type { FilesState, FilesWishes } from '@/components/notes/FilesPage';
import type { ImportRule, ImportState } from '@/components/notes/ImportPart';
import { longestNotesFile } from '@/core/notes/read-notes-file';
import { exportAnnotations, exportCsv, exportMarkdown } from '@/entrypoints/notes/export-notes';
import { saveFile } from '@/entrypoints/notes/save-file';
import { tellNotes, watchNotes } from '@/entrypoints/notes/tell-notes';
import { findBackupState, makeBackup, noteBackup } from '@/storage/back-up';
import type { ChoicesDb } from '@/storage/choices-db';
import { allNotes } from '@/storage/find-notes';
import {
  commitImport,
  listImports,
  previewImport,
  undoImport,
  type ImportPreview,
} from '@/storage/import-notes';
import type { NotesDb } from '@/storage/notes-db';

type Dbs = { readonly notes: NotesDb; readonly choices: ChoicesDb };
type FileInHand = { readonly name: string; readonly text: string };
type Seen = Extract<ImportPreview, { readonly ok: true }>;

/** The backup by itself is on exactly while this is granted. */
const toDownloads = { permissions: ['downloads' as const] };

export function useFiles(dbs: Dbs): { readonly files: FilesState; readonly wishes: FilesWishes } {
  const words = useWords();
  const [known, setKnown] = useState<Omit<FilesState, 'importing'>>({
    backup: null,
    automatic: null,
    imports: [],
  });
  const [importing, setImporting] = useState<ImportState>({ state: 'none' });
  const file = useRef<FileInHand | null>(null);
  const preview = useRef<Seen | null>(null);
  const reload = async () => setKnown(await readKnown(dbs.notes));
  useEffect(() => {
    const living = new AbortController();
    void reload();
    watchNotes(() => void reload(), living);
    return () => living.abort();
  }, []);

  const look = async (rule: ImportRule) => {
    if (file.current === null) return;
    const { name, text } = file.current;
    setImporting({ state: 'reading' });
    const found = await previewImport(dbs.notes, text, { rule, now: new Date() });
    preview.current = found.ok ? found : null;
    setImporting(
      found.ok
        ? { state: 'seen', seen: { ...found, file: name, rule } }
        : { state: 'refused', file: name, reason: found.reason },
    );
  };
  const open = async (chosen: File) => {
    setImporting({ state: 'reading' });
    if (chosen.size > longestNotesFile) {
      const reason = words.say('import.tooLarge', { n: longestNotesFile / 1e6 });
      return setImporting({ state: 'refused', file: chosen.name, reason });
    }
    file.current = { name: chosen.name, text: await chosen.text() };
    await look('beside');
  };
  const write = async () => {
    if (preview.current === null) return;
    setImporting({ state: 'writing' });
    const done = await commitImport(dbs, preview.current, new Date());
    setImporting(
      done.ok ? { state: 'done', revisions: done.revisions } : { state: 'failed', reason: done.reason },
    );
    if (!done.ok) return;
    [file.current, preview.current] = [null, null];
    await Promise.all([reload(), tellNotes()]);
  };
  const takeBack = async (id: string) => {
    const done = await undoImport(dbs.notes, id);
    setImporting(done.ok ? { ...done, state: 'undone' } : { state: 'failed', reason: done.reason });
    await Promise.all([reload(), tellNotes()]);
  };
  const backUp = async () => {
    const now = new Date();
    const { text, name, revisions } = await makeBackup(dbs, now);
    saveFile(text, name);
    await noteBackup(dbs.notes, revisions, now);
    await reload();
  };
  const told = (work: Promise<unknown>) => {
    work.catch((fault: unknown) => {
      setImporting({ state: 'failed', reason: fault instanceof Error ? fault.message : String(fault) });
    });
  };

  return {
    files: { ...known, importing },
    wishes: {
      onFile: (chosen) => told(open(chosen)),
      onRule: (rule) => told(look(rule)),
      onImport: () => told(write()),
      onLeave: () => {
        [file.current, preview.current] = [null, null];
        setImporting({ state: 'none' });
      },
      onTakeBackImport: (id) => told(takeBack(id)),
      onBackUp: () => told(backUp()),
      onExport: (format) => {
        if (format === 'json') return told(backUp());
        told(
          allNotes(dbs.notes).then((notes) => {
            if (format === 'markdown') exportMarkdown(notes, words);
            else if (format === 'csv') exportCsv(notes, words);
            else exportAnnotations(notes);
          }),
        );
      },
      onAutomatic: (on) => {
        // In the turn of the click, or the browser does not ask the reader.
        const asked = on ? browser.permissions.request(toDownloads) : browser.permissions.remove(toDownloads);
        told(asked.then(reload));
      },
    },
  };
}

async function readKnown(db: NotesDb): Promise<Omit<FilesState, 'importing'>> {
  const [backup, imports, automatic] = await Promise.all([
    findBackupState(db, new Date()).catch(() => null),
    listImports(db).catch(() => []),
    isAutomatic(),
  ]);
  return { backup, imports, automatic };
}

/** Null where the manifest does not offer it. */
async function isAutomatic(): Promise<boolean | null> {
  const manifest: object = browser.runtime.getManifest();
  const offered: unknown = 'optional_permissions' in manifest ? manifest.optional_permissions : [];
  if (!Array.isArray(offered) || !offered.includes('downloads')) return null;
  return browser.permissions.contains(toDownloads);
}
