import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { NotePage } from '@/components/notes/NotePage';
import { makeNote } from '@/tests/support/make-match';
import { makeNotesPage } from '@/tests/support/make-notes';

afterEach(cleanup);

describe('the page of a note', () => {
  it('leads to every claim that it is on or linked to, each named once', () => {
    const claim = { pack: 'ferry', id: 'opened', text: 'The ferry opened.' };
    const link = { pack: 'ferry', id: 'late', text: 'The ferry is late.' };
    const { wishes } = makeNotesPage();
    render(<NotePage revisions={[makeNote({ claim, links: [link] })]} canWrite wishes={wishes} />);
    for (const { id, text } of [claim, link]) {
      expect(screen.getAllByText(text)).toHaveLength(1);
      expect(screen.getByRole('link', { name: text }).getAttribute('href')).toBe(`#/claims/ferry/${id}`);
    }
  });
});
