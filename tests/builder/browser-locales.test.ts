import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageName, writeBrowserLocales } from '@/builder/browser-locales';

const english = {
  'ferry.late': 'The ferry costs $3.',
  'count.ferries': { one: '{n} ferry', other: '{n} ferries' },
};

describe('writeBrowserLocales', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'languages-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const messagesOf = (language: string): unknown => {
    const file = writeBrowserLocales(english, folder).find(
      ({ relativeDest }) => relativeDest === `_locales/${language}/messages.json`,
    );
    return JSON.parse(file?.contents ?? 'null');
  };

  it('names each catalogue in itself, doubles what the browser would read as a placeholder, and splits plurals', () => {
    expect(messagesOf('en')).toEqual({
      language: { message: 'en' },
      ferry_late: { message: 'The ferry costs $$3.' },
      count_ferries__one: { message: '{n} ferry' },
      count_ferries__other: { message: '{n} ferries' },
    });
  });

  it('writes what a catalogue has and leaves the rest to English', () => {
    writeFileSync(join(folder, 'de.json'), JSON.stringify({ 'ferry.late': 'Die Fähre kostet 3 Dollar.' }));
    expect(messagesOf('de')).toEqual({
      language: { message: 'de' },
      ferry_late: { message: 'Die Fähre kostet 3 Dollar.' },
    });
  });

  it('refuses a file that is no catalogue, by its name', () => {
    writeFileSync(join(folder, 'fr.json'), JSON.stringify({ 'ferry.late': 3 }));
    expect(() => writeBrowserLocales(english, folder)).toThrow(/fr\.json is no flat list/);
  });

  it('refuses two texts that would be one message', () => {
    expect(() => writeBrowserLocales({ 'a.b': 'one', 'a-b': 'other' }, folder)).toThrow(/"a_b"/);
  });

  it('gives the names that the reader of messages asks for', () => {
    expect([messageName('card.line.single'), messageName('notes.on-claim', 'few')]).toEqual([
      'card_line_single',
      'notes_on_claim__few',
    ]);
  });
});
