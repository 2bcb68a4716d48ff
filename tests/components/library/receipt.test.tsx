import { describe, expect, it } from 'vitest';
import { writeReceipt } from '@/components/library/receipt';
import { english } from '@/components/texts';
import { makeWords } from '@/components/words';
import { pack, shelved } from './library-pack';

const words = makeWords(english, 'en-GB');
const receipt = (id: string, format: 'text' | 'markdown' | 'json') =>
  writeReceipt(shelved(id).view, pack, format, words);

describe('the receipt of a claim', () => {
  it('says the claim, the verdict with its origins, who says so and when', () => {
    const text = receipt('told', 'text');
    expect(text).toContain('The mayor told Radio Nord that the strike is over.');
    expect(text).toContain('CORROBORATED: 3 REPORTS, 1 ORIGIN: RADIO NORD INTERVIEW');
    expect(text).toContain(
      '+ Harbour Post, 1 Mar 2025: “it is over” (said by mayor; origin: Radio Nord interview)',
    );
    expect(text).toContain('As of 1 May 2025'.replace('As', 'as'));
    expect(text).toContain('No verdict on truth.');
  });

  it('lists what conflicts apart', () => {
    expect(receipt('hurt-12', 'text')).toMatch(/≠ Quay report, 26 Apr 2025: “eleven \*hurt\*”/);
  });

  it('lets no quotation become Markdown, and links the report', () => {
    const text = receipt('hurt-12', 'markdown');
    expect(text).toContain('eleven \\*hurt\\*');
    expect(text).toContain('<https://quay.example/a>');
  });

  it('is whole JSON', () => {
    expect(JSON.parse(receipt('told', 'json'))).toMatchObject({
      claim: { id: 'told' },
      reports: 3,
      pack: { title: 'The harbour strike', asOf: '2025-05-01' },
    });
  });
});
