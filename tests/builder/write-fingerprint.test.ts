import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runFingerprint } from '@/builder/run-fingerprint';
import { writeFingerprint } from '@/builder/ledgers/write-fingerprint';
import { copyFixture, rememberingTerminal } from './copied-fixture';

const ledger = `# Read on Friday.
report:
  id: ellery-post
  # No outlet stands in the text.
  publisher: null
  language: en # also in English

evidence: [] # none yet
`;

let folder = copyFixture();
beforeEach(() => {
  folder = copyFixture();
});
afterEach(() => folder.remove());

describe('writing fingerprints into ledgers', () => {
  it('adds the numbers to the report and keeps every comment', () => {
    const written = writeFingerprint(ledger, [1, 22, 333]) ?? '';
    expect(parse(written)).toEqual({
      report: { id: 'ellery-post', publisher: null, language: 'en', fingerprint: [1, 22, 333] },
      evidence: [],
    });
    for (const line of ledger.split('\n')) expect(written).toContain(line);
  });

  it('exchanges numbers that are there, and nothing else', () => {
    const once = writeFingerprint(ledger, [1, 22, 333]) ?? '';
    expect(writeFingerprint(once, [4, 5])).toBe(writeFingerprint(ledger, [4, 5]));
    expect(writeFingerprint(once, [1, 22, 333])).toBe(once);
  });

  it('adds at the end of a file without a last line end', () => {
    expect(parse(writeFingerprint('report:\n  id: a1', [7]) ?? '')).toEqual({
      report: { id: 'a1', fingerprint: [7] },
    });
  });

  it.each(['', '[]', 'evidence: []', 'report: {', 'report: text'])('finds no place in: %s', (text) => {
    expect(writeFingerprint(text, [1])).toBeUndefined();
  });

  it('writes what claims:check proves, into each ledger of a folder', () => {
    const path = 'ledgers/ellery-post-2031-05-02.yaml';
    const before = folder.read(path);
    folder.change(
      path,
      before.slice(before.indexOf('  # prettier-ignore'), before.indexOf('evidence:')),
      '\n',
    );
    runFingerprint(folder.reports, folder.ledgers, rememberingTerminal());
    expect(folder.read(path)).toBe(before);
  });
});
