import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '@/components/texts';

type Text = string | Readonly<Record<string, string>>;

const folder = new URL('../assets/languages/', import.meta.url);
const source: Readonly<Record<string, Text>> = english;

const languages = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

/** The names of `{what}` is filled in, and the browser's own `%s`, sorted, each once. */
function fillings(text: Text): readonly string[] {
  const forms = typeof text === 'string' ? [text] : Object.values(text);
  const names = forms.flatMap((form) => form.match(/\{\w+\}|%s/g) ?? []);
  return [...new Set(names)].toSorted();
}

describe.each(languages)('the catalogue %s', (language) => {
  const catalogue = JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8')) as Record<
    string,
    Text
  >;
  const keys = Object.keys(catalogue);

  it('says everything that English says', () => {
    expect(Object.keys(source).filter((key) => !(key in catalogue))).toEqual([]);
  });

  it('says nothing that English does not say', () => {
    expect(keys.filter((key) => !(key in source))).toEqual([]);
  });

  it('fills in the same names as English', () => {
    const other = keys.filter(
      (key) => String(fillings(catalogue[key] ?? '')) !== String(fillings(source[key] ?? '')),
    );
    expect(other).toEqual([]);
  });

  it('has every plural form of its language where English has plural forms', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const wrong = keys.filter((key) => {
      const text = catalogue[key];
      if (typeof source[key] === 'string') return typeof text !== 'string';
      if (typeof text === 'string' || text === undefined) return true;
      if (key === 'ordinal') return text.other === undefined;
      return pluralCategories.some((form) => (text[form] ?? '').trim() === '');
    });
    expect(wrong).toEqual([]);
  });

  it('leaves no text empty and begins and ends with a space only where English does', () => {
    const wrong = keys.filter((key) => {
      const [text, original] = [catalogue[key], source[key]];
      if (typeof text !== 'string' || typeof original !== 'string') return false;
      return (
        text.trim() === '' ||
        /^\s/.test(text) !== /^\s/.test(original) ||
        /\s$/.test(text) !== /\s$/.test(original)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('describes the extension in no more letters than a shop of extensions allows', () => {
    const what = catalogue['extension.what'];
    expect(typeof what === 'string' ? what.length : null).toBeLessThanOrEqual(132);
  });
});
