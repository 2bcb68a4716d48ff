import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { lookUp } from '@/core/claims/look-up';
import { shelf } from './library-pack';
import { openLibrary as open } from './open-library';

afterEach(cleanup);

function look(query: string) {
  const answer = lookUp(shelf.index(), { query, limit: 20, onPage: new Set() });
  const opened = open('#/help');
  const asked = { ...opened.lookUp, query, answer };
  opened.again({ lookUp: asked });
  const field = screen.getByRole('combobox', { name: /^Look up/ });
  fireEvent.focusIn(field);
  return { ...asked, field };
}

describe('the look-up of the library', () => {
  it('goes to a claim by Enter', () => {
    const { field, onGo, onQuery } = look('storm eleven');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onGo).toHaveBeenCalledWith('#/claims/harbour/hurt-11');
    expect(onQuery).toHaveBeenCalledWith('');
  });

  it('goes to an actor and to a report', () => {
    const { onGo } = look('mayor');
    fireEvent.click(screen.getAllByRole('option').at(-1)!);
    expect(onGo).toHaveBeenCalledWith('#/actors/harbour/mayor');
  });

  it('leads to all claims found as a list, in the same syntax', () => {
    const { onGo } = look('verdict:con storm');
    fireEvent.click(screen.getByRole('button', { name: 'Show the claims found as a list' }));
    expect(onGo).toHaveBeenCalledWith('#/claims?words=verdict%3Acon+storm');
  });

  it('says what it does not understand, and what is possible instead', () => {
    const { onQuery } = look('verdict:banana storm');
    expect(screen.getByText('“banana” is not understood after verdict:')).toBeTruthy();
    expect(screen.queryByText(/^Nothing here/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'conflicting' }));
    expect(onQuery).toHaveBeenCalledWith('verdict:conflicting storm');
  });

  it('says how a day is written, and nothing was found until one is', () => {
    look('before:yesterday');
    expect(screen.getByRole('button', { name: '2025-04-26' })).toBeTruthy();
    expect(screen.queryByText('0 found')).toBeNull();
  });

  it('offers the verdicts as soon as their key is there', () => {
    const { onQuery } = look('storm verdict:');
    fireEvent.click(screen.getByRole('button', { name: 'single' }));
    expect(onQuery).toHaveBeenCalledWith('storm verdict:single ');
  });

  it('folds away when the focus goes elsewhere', () => {
    const { field } = look('storm');
    fireEvent.focusOut(field, { relatedTarget: document.body });
    expect(screen.queryByRole('option')).toBeNull();
  });
});
