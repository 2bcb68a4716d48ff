import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { claimPackSchema } from '@/core/claims/claim-pack-schema';
import { changed } from './parse-changes';
import { badChanges, goodChanges } from './parse-cases';
import { samplePack } from './parse-sample';

const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
  claimPackSchema,
);

describe('the JSON Schema of the claim pack', () => {
  it('passes the pack that uses every key', () => {
    validate(samplePack());
    expect(validate.errors).toBeNull();
  });

  it.each(goodChanges)('agrees with the parser that $name is fine', (change) => {
    validate(changed(samplePack(), change));
    expect(validate.errors).toBeNull();
  });

  it.each(badChanges.filter(({ beyondSchema }) => beyondSchema === undefined))(
    'agrees with the parser that $name is not',
    (change) => {
      expect(validate(changed(samplePack(), change))).toBe(false);
    },
  );

  it.each(badChanges.filter(({ beyondSchema }) => beyondSchema === true))(
    'cannot say what the parser says of $name',
    (change) => {
      expect(validate(changed(samplePack(), change))).toBe(true);
    },
  );
});
