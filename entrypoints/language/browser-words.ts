/**
 * The words of pages, cards and menus in the reader's language: the browser's own choice among the catalogues that the
 * build put into `_locales`, asked at once and in every context alike.
 */
import { browser } from 'wxt/browser';
import { english, type Catalogue } from '@/components/texts';
import { makeWords, type Words } from '@/components/words';

type Text = Catalogue[keyof Catalogue];

declare module 'wxt/browser' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- the module's own interface is added to
  interface WxtI18n {
    /** Empty where there is no such message. The names are made by the build, so no list of them is known here. */
    getMessage(name: string): string;
  }
}

export function browserWords(): Words {
  const ui = browser.i18n.getUILanguage();
  // Every catalogue names itself, so this is the one that the browser took.
  const language = message('language') || 'en';
  const regional = ui.startsWith(language) ? ui : language;
  if (language === 'en') return makeWords(english, regional === 'en' ? 'en-GB' : regional);
  const forms = new Set([
    ...new Intl.PluralRules(language).resolvedOptions().pluralCategories,
    ...new Intl.PluralRules(language, { type: 'ordinal' }).resolvedOptions().pluralCategories,
  ]);
  const translated: Readonly<Record<string, Text>> = Object.fromEntries(
    Object.entries(english).map(([key, text]) => [key, translate(key, text, forms)]),
  );
  return makeWords({ ...english, ...translated }, regional);
}

/** What the catalogue lacks stays English. */
function translate(key: string, text: Text, forms: ReadonlySet<Intl.LDMLPluralRule>): Text {
  const name = key.replace(/[^A-Za-z0-9_]/g, '_');
  if (typeof text === 'string') return message(name) || text;
  const other = message(`${name}__other`) || text.other;
  const translated: Partial<Record<Intl.LDMLPluralRule, string>> = {};
  for (const form of forms) {
    const words = message(`${name}__${form}`);
    if (words !== '') translated[form] = words;
  }
  return { ...translated, one: translated.one ?? other, other };
}

function message(name: string): string {
  return browser.i18n.getMessage(name);
}
