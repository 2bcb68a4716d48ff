/** The words of our own pages in the reader's language: a catalogue of `assets/languages`, or English. */
import { browser } from 'wxt/browser';
import { english, type Catalogue } from '@/components/texts';
import { makeWords, type Words } from '@/components/words';

/** Each language is a file of its own, so that a page loads one. What a catalogue lacks is said in English. */
const catalogues = {
  ar: () => import('@/assets/languages/ar.json'),
  de: () => import('@/assets/languages/de.json'),
  es: () => import('@/assets/languages/es.json'),
  fr: () => import('@/assets/languages/fr.json'),
  ru: () => import('@/assets/languages/ru.json'),
  uk: () => import('@/assets/languages/uk.json'),
} satisfies Record<string, () => Promise<{ readonly default: Partial<Catalogue> }>>;

type Translated = keyof typeof catalogues;

export const languages: readonly (Translated | 'en')[] = ['en', 'ar', 'de', 'es', 'fr', 'ru', 'uk'];

const key = 'language';
const britishEnglish = 'en-GB';

/** Null where the reader leaves it to the browser. Kept where it is known before the first paint, as the theme is. */
export function chosenLanguage(): string | null {
  const kept = localStorage.getItem(key);
  return languages.find((language) => language === kept) ?? null;
}

export function chooseLanguage(language: string | null): void {
  if (language === null) localStorage.removeItem(key);
  else localStorage.setItem(key, language);
}

/** Tells the document its language and direction too, so that nothing turns round after the first paint. */
export async function loadWords(): Promise<Words> {
  const wanted = chosenLanguage() ?? browser.i18n.getUILanguage();
  const words = await wordsIn(wanted);
  document.documentElement.lang = words.language;
  document.documentElement.dir = directionOf(words.language);
  return words;
}

/** `wanted` is BCP 47; of a language with a catalogue every regional form is understood. */
async function wordsIn(wanted: string): Promise<Words> {
  const [base = 'en'] = wanted.toLowerCase().split(/[-_]/);
  if (base === 'en') return makeWords(english, wanted === 'en' ? britishEnglish : wanted.replace('_', '-'));
  if (!isTranslated(base)) return makeWords(english, britishEnglish);
  const { default: catalogue } = await catalogues[base]();
  return makeWords({ ...english, ...catalogue }, wanted.replace('_', '-'));
}

function isTranslated(language: string): language is Translated {
  return Object.hasOwn(catalogues, language);
}

function directionOf(language: string): 'ltr' | 'rtl' {
  return language.startsWith('ar') ? 'rtl' : 'ltr';
}
