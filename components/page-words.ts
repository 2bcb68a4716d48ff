import type { PageWords } from '@/core/claims/page-marks';
import type { Words } from '@/components/words';

/** What is said on a page, in the language of `words`. */
export function pageWords(
  { language, template }: Words,
  button: 'card.openPanel' | 'card.openPopup',
): PageWords {
  return {
    language,
    actor: template('card.actor'),
    openPanel: template(button),
    nextConflict: template('card.nextConflict'),
    move: template('card.move'),
    noConflicts: template('card.noConflicts'),
    hidden: template('card.hidden'),
    shown: template('card.shown'),
    note: template('card.note'),
    legend: template('card.legend'),
    lines: {
      corroborated: template('card.line.corroborated'),
      conflicting: template('card.line.conflicting'),
      contested: template('card.line.contested'),
      single: template('card.line.single'),
      actor: template('card.line.actor'),
    },
  };
}
