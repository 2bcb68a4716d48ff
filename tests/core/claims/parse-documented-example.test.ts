import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseClaimPackText } from '@/core/claims/parse-claim-pack-text';

const page = readFileSync(new URL('../../../docs/claim-pack-format.md', import.meta.url), 'utf8');

describe('docs/claim-pack-format.md', () => {
  it('shows an example that is a claim pack', () => {
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(parseClaimPackText(example)).toMatchObject({ ok: true });
  });
});
