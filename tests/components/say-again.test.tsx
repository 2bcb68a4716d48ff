import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultTexts } from '@/components/fault-texts';
import { sayAgain, sayFault } from '@/components/say-again';
import { english } from '@/components/texts';
import { makeWords } from '@/components/words';
import type { Fault } from '@/core/claims/fault';
import { findHeadFault, findLengthFault } from '@/core/claims/pack-head';
import { parseClaimPack } from '@/core/claims/parse-claim-pack';
import { parseClaimPackText } from '@/core/claims/parse-claim-pack-text';
import { explainFailure } from '@/storage/explain-failure';
import { badChanges } from '@/tests/core/claims/parse-cases';
import { changed } from '@/tests/core/claims/parse-changes';
import { samplePack } from '@/tests/core/claims/parse-sample';

const catalogue = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../assets/languages/de.json'), 'utf8'),
) as typeof english;
const german = makeWords(catalogue, 'de');
const plain = makeWords(english, 'en-GB');

const faultsOf = (parsed: ReturnType<typeof parseClaimPack>): readonly Fault[] =>
  parsed.ok ? [] : parsed.faults;

/** What stands in a file, or is the browser's word for it, is nobody's to translate. */
const isOfTheFile =
  /^(?:".*"|-?[\d.e+-]+|Infinity|true|false|null|JSON|figure|timing|denial|position|identity)$/;

describe('what another part has said in English', () => {
  it.each([
    ['at most 12 entries', 'höchstens 12 Einträge'],
    ['one of asserts, denies', 'eines von asserts, denies'],
    ['"storm", which nothing here has', '"storm", was hier nichts hat'],
    ['"storm", which is a claim', '"storm", was zu etwas anderer Art gehört'],
    ['the same key again', 'noch einmal derselbe Schlüssel'],
    ['2 of 3 pieces are there', '2 von 3 Teilen sind da'],
    ['There is no note abc-1 any more.', 'Diese Notiz gibt es nicht mehr.'],
    [
      'claims[1].text: expected 1 to 25 words, came 31. Shorten it; asOf: expected text, came 3',
      'claims[1].text: erwartet 1 bis 25 Wörter, gekommen 31',
    ],
    ['The ferry has left.', 'The ferry has left.'],
  ])('"%s" is said in the language of the reader', (said, again) => {
    expect(sayAgain(said, german)).toBe(again);
  });

  it('is the same in English, wherever it is a sentence of the catalogue', () => {
    for (const text of Object.values(faultTexts)) {
      const filled = text.replace(/\{\w+\}/g, '7');
      expect(sayAgain(filled, plain)).toBe(filled);
    }
  });

  it('says why a note was not kept', () => {
    const full = new DOMException('Quota', 'QuotaExceededError');
    expect(sayAgain(explainFailure(full), german)).toBe(catalogue['failure.full']);
  });
});

describe('what is wrong with a pack', () => {
  it.each(badChanges)('$name is said in the language of the reader', (change) => {
    const faults = faultsOf(parseClaimPack(changed(samplePack(), change)));
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) {
      const said = sayFault(fault, german);
      expect(said.expected === fault.expected && !isOfTheFile.test(fault.expected), fault.expected).toBe(
        false,
      );
      expect(said.came === fault.came && !isOfTheFile.test(fault.came), fault.came).toBe(false);
      if (fault.advice !== undefined) expect(said.advice).not.toBe(fault.advice);
    }
  });

  it.each([
    findLengthFault(1e9),
    findHeadFault(''),
    findHeadFault('<html>'),
    findHeadFault('{"format": "other"}'),
    findHeadFault('{"a": 1}'),
    ...faultsOf(parseClaimPackText('{"format": "second-source/claim-pack", "format": 1}')),
  ])('a file that is none is said so: %o', (fault) => {
    if (fault === undefined) throw new Error('Nothing is wrong with it.');
    const { expected, came } = sayFault(fault, german);
    expect(expected).not.toBe(fault.expected);
    expect(came).not.toBe(fault.came);
  });
});
