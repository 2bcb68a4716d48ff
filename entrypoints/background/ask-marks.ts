/**
 * Asks the marks of a page. Where the reader wants nothing painted, the half of the content script that marks is not
 * in the page; to be shown the words of a claim is a wish of its own, and brings it.
 */
import { askPage, type Ask } from '@/messaging/ask';
import type { BackgroundToPage } from '@/messaging/protocol';
import type { ChoicesDb } from '@/storage/choices-db';
import { getLoudness } from '@/storage/choose-loudness';
import type { LoadPart } from './news-script';

export type AskMarks = (tabId: number) => Ask<Pick<BackgroundToPage, 'jump' | 'run'>>;

type Parts = {
  readonly choices: ChoicesDb;
  readonly loadPart: LoadPart;
};

export function makeAskMarks({ choices, loadPart }: Parts): AskMarks {
  return (tabId) => async (method, argument) => {
    if ((await getLoudness(choices)) === 'badge') await loadPart({ tabId, documentId: undefined }, 'marks');
    return askPage(tabId)(method, argument);
  };
}
