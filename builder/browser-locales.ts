/**
 * The catalogues as the browser wants them (`_locales/<language>/messages.json`), so that it chooses the language of
 * the manifest, of menus, cards and pages alike. Plural forms are messages of their own, chosen by `Intl`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Text = string | Readonly<Record<string, string>>;
export type Catalogue = Readonly<Record<string, Text>>;
/** A file of the package that is not copied but written. */
export type Written = { readonly relativeDest: string; readonly contents: string };

/** The name of a text among the browser's messages, which know no dots. */
export function messageName(key: string, form?: string): string {
  const name = key.replace(/[^A-Za-z0-9_]/g, '_');
  return form === undefined ? name : `${name}__${form}`;
}

/** English decides which texts there are; what a catalogue lacks the browser says in English, the default. */
export function writeBrowserLocales(english: Catalogue, folder: string): readonly Written[] {
  const translated = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.replace('.json', ''), readCatalogue(join(folder, file))] as const);
  return [['en', english] as const, ...translated].map(([language, catalogue]) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: JSON.stringify({ language: { message: language }, ...toMessages(catalogue) }),
  }));
}

function toMessages(catalogue: Catalogue): Record<string, { readonly message: string }> {
  const messages: Record<string, { readonly message: string }> = {};
  for (const [key, text] of Object.entries(catalogue)) {
    const forms = typeof text === 'string' ? [[undefined, text] as const] : Object.entries(text);
    for (const [form, words] of forms) {
      const name = messageName(key, form);
      if (Object.hasOwn(messages, name))
        throw new Error(`Two texts would both be the message "${name}"; rename "${key}".`);
      // A dollar sign begins a placeholder of the browser's; two are one.
      messages[name] = { message: words.replaceAll('$', '$$$$') };
    }
  }
  return messages;
}

function readCatalogue(file: string): Catalogue {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isCatalogue(parsed)) throw new Error(`${file} is no flat list of texts or plural forms.`);
  return parsed;
}

function isCatalogue(value: unknown): value is Catalogue {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every(
    (text: unknown) =>
      typeof text === 'string' ||
      (typeof text === 'object' &&
        text !== null &&
        Object.values(text).every((form) => typeof form === 'string')),
  );
}
