import { describe, expect, it, vi } from 'vitest';
import { suggestClaim, writeMarked } from '@/entrypoints/background/omnibox';
import { makeFoundClaim } from '@/tests/support/make-match';

vi.mock('wxt/browser', () => ({ browser: {} }));

describe('a suggestion in the address bar', () => {
  it('has the claim as its text, and what was matched set apart', () => {
    const text = 'The ferry opened.';
    const claim = { pack: 'ferry', id: 'ferry-opened', text };
    const marked = { text, marks: [{ start: 4, end: 9 }] };
    expect(suggestClaim(makeFoundClaim({ claim, marked }))).toEqual({
      content: text,
      description: 'The <match>ferry</match> opened.',
    });
  });

  it('keeps whatever a pack says from being read as XML, within marks and without', () => {
    const text = `A <b>&"'</b> claim`;
    expect(writeMarked({ text, marks: [{ start: 2, end: 5 }] })).toBe(
      'A <match>&lt;b&gt;</match>&amp;&quot;&apos;&lt;/b&gt; claim',
    );
  });

  it('drops the characters that XML has no place for', () => {
    const lone = String.fromCharCode(0xd800);
    expect(writeMarked({ text: `a\u0000b\u001bc\uffffd${lone}e \u{1f600}`, marks: [] })).toBe(
      'a b c d e \u{1f600}',
    );
  });
});
