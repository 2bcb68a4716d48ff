import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '@/components/language';
import { countNotes, type NotesState } from '@/components/notes/notes-state';
import type { PageState } from '@/core/claims/page-state';

export type PanelView = 'claims' | 'notes';
const views = ['claims', 'notes'] as const;

type PanelTabsProps = {
  readonly page: PageState | null;
  readonly notes: NotesState;
  readonly view: PanelView;
  readonly onView: (view: PanelView) => void;
};

/** Claims and notes of the page; left and right change between them. */
export function PanelTabs({ page, notes, view, onView }: PanelTabsProps): VNode {
  const { say, number } = useWords();
  const row = useRef<HTMLDivElement>(null);
  const counts = { claims: countClaims(page), notes: countNotes(notes) };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = view === 'claims' ? 'notes' : 'claims';
    onView(next);
    row.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say('tabs.label')} ref={row} onKeyDown={press}>
      {views.map((each) => (
        <button
          type="button"
          role="tab"
          id={`tab-${each}`}
          key={each}
          aria-selected={each === view}
          aria-controls={`view-${each}`}
          tabIndex={each === view ? 0 : -1}
          onClick={() => onView(each)}
        >
          {say(`tabs.${each}`)} {counts[each] === null ? '' : number(counts[each])}
        </button>
      ))}
    </div>
  );
}

function countClaims(page: PageState | null): number | null {
  return page?.status === 'checked' ? page.check.matches.length : null;
}
