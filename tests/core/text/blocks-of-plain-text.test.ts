import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOfPlainText } from '@/core/text/blocks-of-plain-text';
import { roughText } from './any-text';

const show = (text: string) =>
  blocksOfPlainText(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const lead =
  'The ferry between Kell and Ashby sank in calm weather on Sunday evening, and all forty people who were on board ' +
  'were brought ashore by fishing boats within an hour, the coast guard said.';

describe('blocksOfPlainText', () => {
  it('takes the first line of 4 to 25 words before the first paragraph as the title', () => {
    expect(
      show(`News\n\n/\n\nFerry sinks off Kell coast\n\nBy Ada Nwosu\n\n${lead}\n\nNobody was hurt.`),
    ).toEqual([
      ['heading', 'News'],
      ['heading', '/'],
      ['title', 'Ferry sinks off Kell coast'],
      ['heading', 'By Ada Nwosu'],
      ['paragraph', lead],
      ['paragraph', 'Nobody was hurt.'],
    ]);
  });

  it('finds no title where the text begins with its first paragraph', () => {
    expect(show(`${lead}\nNobody was hurt in the accident.`).map(([kind]) => kind)).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });

  it('finds no title in a single line', () => {
    expect(show('The ferry sank on Sunday.')).toEqual([['paragraph', 'The ferry sank on Sunday.']]);
  });

  it('takes every line as a paragraph where no blank lines stand between', () => {
    expect(show(`Ferry sinks off Kell coast\n${lead}\n${lead}`).map(([kind]) => kind)).toEqual([
      'title',
      'paragraph',
      'paragraph',
    ]);
  });

  it('joins the lines of a file that was wrapped', () => {
    const wrapped =
      'The ferry between Kell and Ashby sank in calm\nweather on Sunday, and all were brought\nashore within an hour.';
    expect(show(`Ferry sinks off Kell coast\n\n${wrapped}\n\n${wrapped}`)).toEqual([
      ['title', 'Ferry sinks off Kell coast'],
      ['paragraph', wrapped],
      ['paragraph', wrapped],
    ]);
  });

  it('tells items and headings from paragraphs', () => {
    expect(
      show(`${lead}\n\nWhat we know\n\n- The ferry sank.\n2) Nobody was hurt.\n\n${lead}`).map(
        ([kind]) => kind,
      ),
    ).toEqual(['paragraph', 'heading', 'item', 'item', 'paragraph']);
  });

  it('keeps blocks inside the text, in order, trimmed, and leaves out nothing but white space', () => {
    fc.assert(
      fc.property(roughText, (text) => {
        let end = 0;
        for (const block of blocksOfPlainText(text)) {
          expect(text.slice(end, block.start).trim()).toBe('');
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
