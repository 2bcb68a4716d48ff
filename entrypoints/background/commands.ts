/** The commands of the manifest, which the reader gives by keys of his own choice. */
import type { Browser } from 'wxt/browser';
import type { PageCommand } from '@/core/claims/page-command';
import type { AskMarks } from './ask-marks';
import { lookUpSelection } from './look-up-menu';

type Tab = Pick<Browser.tabs.Tab, 'id' | 'windowId'>;

type Ways = {
  readonly askMarks: AskMarks;
  /** In the turn of the reader's key. */
  openPanel(tabId: number): Promise<void>;
};

/** By their names in the manifest. */
const onPage: Readonly<Record<string, PageCommand>> = {
  'next-claim': 'next',
  'previous-claim': 'previous',
  'next-conflict': 'next-conflict',
  'toggle-marks': 'toggle-marks',
};

/** Browsers open their own `_execute_…` commands themselves and do not tell of them. */
export async function runCommand(name: string, tab: Tab | undefined, ways: Ways): Promise<void> {
  if (name === 'look-up-selection') return lookUpSelection(tab);
  if (tab?.id === undefined) return;
  if (name === 'open-panel') return ways.openPanel(tab.id);
  const command = onPage[name];
  if (command === undefined) return;
  // A page without marks has nobody to answer: then there is no next claim either.
  await Promise.allSettled([ways.askMarks(tab.id)('run', command)]);
}
