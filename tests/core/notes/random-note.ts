import fc from 'fast-check';
import { noteLabels, type Note } from '@/core/notes/note';

const digit = fc.constantFrom(...Array.from('0123456789abcdef'));
const hex = (length: number) => fc.string({ unit: digit, minLength: length, maxLength: length });
const uuid = fc
  .tuple(hex(8), hex(4), hex(3), fc.constantFrom('8', '9', 'a', 'b'), hex(3), hex(12))
  .map(([a, b, c, d, e, f]) => `${a}-${b}-4${c}-${d}${e}-${f}`);
const instant = fc.integer({ min: 0, max: 4_102_444_800_000 }).map((time) => new Date(time).toISOString());
/** Every kind of text: astral signs, marks on marks, lone halves, control characters, Markdown, markup. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '=SUM(A1)',
    '<script>alert(1)</script>',
    '[x](javascript:x)',
    '\ud800',
    '  ',
    '"; \r\n,',
    '# A head\n\n- one\n- two',
  ),
);
const rowId = fc
  .string({
    unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz0123456789-')),
    minLength: 1,
    maxLength: 20,
  })
  .map((id) => `a${id}`);
const claim = fc.record({ pack: rowId, id: rowId, text: words });

const page = fc.record(
  {
    url: fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), words),
    title: fc.option(words),
    quote: fc.record({
      type: fc.constant('TextQuoteSelector' as const),
      exact: words,
      prefix: words,
      suffix: words,
    }),
    position: fc.tuple(fc.nat(), fc.nat()).map(([start, length]) => ({
      type: 'TextPositionSelector' as const,
      start,
      end: start + length,
    })),
  },
  { requiredKeys: ['url', 'title'] },
);

/** Any note that can be kept. */
export const randomNote: fc.Arbitrary<Note> = fc.record(
  {
    id: uuid,
    revision: fc.integer({ min: 1, max: 1_000 }),
    body: words,
    tags: fc.array(words, { maxLength: 4 }),
    label: fc.constantFrom(...noteLabels),
    page,
    claim,
    links: fc.array(claim, { minLength: 1, maxLength: 3 }),
    report: fc.record({ pack: rowId, id: rowId, title: words }),
    created: instant,
    modified: instant,
    deleted: instant,
  },
  { requiredKeys: ['id', 'revision', 'body', 'tags', 'created', 'modified'] },
);
