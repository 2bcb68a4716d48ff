/** Ten thousand notes in the stores of a real browser. */
import { describe, expect, it } from 'vitest';
import { openExtension } from '@/builder/open-extension';
import { makeNote } from '@/tests/storage/make-note';
import { driveNotes } from '@/tests/support/drive-notes';
import type { NotesDriver } from '@/tests/support/notes-driver';
import { inFull, prove } from '@/tests/support/prove';

const many = 10_000;
const words = [
  'ferry',
  'harbour',
  'council',
  'bridge',
  'lorry',
  'winter',
  'ticket',
  'island',
  'storm',
  'mayor',
];
const sentence = (seed: number): string =>
  Array.from({ length: 60 }, (_, at) => words[(seed * 7 + at * at) % words.length]).join(' ');

describe('ten thousand notes', () => {
  it('are listed and searched, in full within 200 and 50 ms [many]', { timeout: 600_000 }, async () => {
    const extension = await openExtension();
    const page = await driveNotes(extension.context, extension.id);
    const notes = Array.from({ length: many }, (_, at) =>
      makeNote(
        {
          body: `${sentence(at)} number ${at}`,
          tags: [words[at % words.length] ?? ''],
          page: {
            url: `https://www.paper${at % 40}.example/news/${at % 500}`,
            title: `The ${sentence(at).slice(0, 40)}`,
          },
          modified: new Date(Date.UTC(2031, 0, 1) + at * 60_000).toISOString(),
        },
        at + 1,
      ),
    );
    const file = JSON.stringify({
      format: 'second-source/notes',
      version: 1,
      exported: '2031-01-01T00:00:00.000Z',
      notes,
    });
    const imported = await page.evaluate((text) => notesDriver.import(text, 'newest'), file);
    expect(imported).toMatchObject({ ok: true, revisions: many });
    const questions = [
      'ferry',
      'number 777',
      'har cou',
      'tag:storm',
      'site:paper7.example',
      'before:2031-01-03 winter',
      'nothing',
    ];
    const rounds: Awaited<ReturnType<NotesDriver['time']>>[] = [];
    for (let round = 0; round < 5; round += 1) {
      rounds.push(await page.evaluate((all) => notesDriver.time(all), questions));
    }
    await extension.close();
    // The quietest round: what other programs do at the same time is not ours.
    const first = Math.min(...rounds.map((each) => each.first));
    const listed = Math.min(...rounds.map((each) => each.listed));
    const searched = Math.max(
      ...questions.map((_, at) => Math.min(...rounds.map(({ answers }) => answers[at]?.ms ?? Infinity))),
    );
    prove('many', {
      notes: many,
      'ms to the first screen': first,
      'ms to all': listed,
      'most ms to search': searched,
    });
    expect(rounds[0]?.answers.map(({ found }) => found > 0)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    // Times are for a machine on which nothing else runs. The list stands with its first screen; search waits for all.
    if (inFull)
      expect({ isListed: first <= 200, isFound: searched <= 50 }).toEqual({ isListed: true, isFound: true });
  });
});
