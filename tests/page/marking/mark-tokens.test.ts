import { describe, expect, it } from 'vitest';
import tokens from '@/assets/tokens.css?raw';
import { markKinds } from '@/page/marking/mark';
import { readMarkTokens } from '@/page/marking/mark-tokens';

describe('readMarkTokens', () => {
  const { styles, offset } = readMarkTokens(tokens);

  it('finds a colour for both papers and a line of its own for every kind', () => {
    for (const kind of markKinds) {
      expect(styles[kind].hue.light).toMatch(/^#[0-9a-f]{6}$/);
      expect(styles[kind].hue.dark).toMatch(/^#[0-9a-f]{6}$/);
      expect(tokens).toContain(`light-dark(${styles[kind].hue.light}, ${styles[kind].hue.dark})`);
      expect(CSS.supports('text-decoration-thickness', styles[kind].thickness)).toBe(true);
    }
    expect(markKinds.map((kind) => styles[kind].line)).toEqual([
      'solid',
      'wavy',
      'double',
      'dashed',
      'dotted',
    ]);
    expect(CSS.supports('text-underline-offset', offset)).toBe(true);
  });

  it('says which token is missing', () => {
    expect(() => readMarkTokens(tokens.replaceAll('--ss-single:', '--ss-lonely:'))).toThrow('--ss-single');
  });
});
