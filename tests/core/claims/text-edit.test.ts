import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, editText } from '@/core/claims/text-edit';

const before = 'The ferry opened. Nobody came. The pier closed.';

describe('an edit of a text', () => {
  it.each([
    ['a new end', `${before} It rained.`, ' It rained.'],
    ['a new beginning', `Live. ${before}`, 'Live. '],
    ['another word', before.replace('Nobody', 'Everybody'), 'Every'],
    ['a line less', before.replace(' Nobody came.', ''), ''],
    ['nothing', before, ''],
  ])('sends only %s', (_, now, sent) => {
    const { edit, text } = editText(before, now);
    expect(text).toBe(sent);
    expect(applyEdit(before, edit, text)).toBe(now);
  });

  it('brings any text to any other', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '👩‍🚀'), maxLength: 40 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const { edit, text } = editText(one, other);
        expect(applyEdit(one, edit, text)).toBe(other);
      }),
    );
  });

  it('is refused by an end that knows another text', () => {
    const { edit, text } = editText(before, `${before} It rained.`);
    expect(applyEdit(before.replace('pier', 'dock'), edit, text)).toBeUndefined();
    expect(applyEdit('', edit, text)).toBeUndefined();
  });
});
