/** Takes up the note that was wished for in the browser's menu or with a key, once the page is known. */
import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '@/core/claims/page-state';
import type { Note } from '@/core/notes/note';
import { newNote } from '@/entrypoints/notes/new-note';
import { takeWantedNote, watchWantedNote } from '@/entrypoints/notes/wanted-note';

type Around = {
  readonly tabId: number | null;
  readonly page: PageState | null;
  readonly url: string | null;
  readonly begin: (note: Note) => void;
};

/** Counts the notes that were begun so. */
export function useWantedNote({ tabId, page, url, begin }: Around): number {
  const [asked, setAsked] = useState(0);
  const [wishes, setWishes] = useState(0);
  useEffect(() => {
    const living = new AbortController();
    watchWantedNote(() => setWishes((count) => count + 1), living);
    return () => living.abort();
  }, []);
  const isSettled = page !== null && page.status !== 'reading';
  useEffect(() => {
    if (tabId === null || !isSettled) return;
    void takeWantedNote(tabId).then((wanted) => {
      if (wanted === null) return;
      begin(newNote({ page, url: url ?? wanted.url, title: wanted.title, words: wanted.words }));
      setAsked((count) => count + 1);
    });
  }, [tabId, isSettled, wishes]);
  return asked;
}
