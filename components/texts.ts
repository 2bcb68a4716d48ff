/**
 * Every word that the interface says, in English. Other languages are catalogues with the same keys;
 * what comes from reports and packs is never translated and never stands here.
 * `{n}` chooses the plural form; other `{names}` are filled in by whoever says the text.
 */
import { accessTexts } from './access-texts';
import { browserTexts } from './browser-texts';
import { faultTexts } from './fault-texts';
import { helpTexts } from './help-texts';
import { cardTexts } from './card-texts';
import { textsOfLibrary } from './library-texts';
import { notesTexts } from './notes-texts';
import { matrixTexts } from './matrix-texts';
import { packsTexts } from './packs-texts';
import { panelTexts } from './panel-texts';
import { qualityTexts } from './quality-texts';

type Plural = { readonly one: string; readonly other: string } & {
  readonly [form in 'zero' | 'two' | 'few' | 'many']?: string;
};
export type Texts = Readonly<Record<string, string | Plural>>;

export const english = {
  ...accessTexts,
  ...panelTexts,
  ...cardTexts,
  ...textsOfLibrary,
  ...matrixTexts,
  ...packsTexts,
  ...faultTexts,
  ...helpTexts,
  ...qualityTexts,
  ...browserTexts,
  ...notesTexts,
};

export type TextKey = keyof typeof english;
export type Catalogue = Readonly<Record<TextKey, string | Plural>>;
