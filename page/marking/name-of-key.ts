import type { PageCommand } from '@/core/claims/page-command';
import type { View } from '@/page/reading/view';

const names: Readonly<Record<PageCommand, string>> = {
  next: '↓',
  previous: '↑',
  'next-conflict': 'C',
  'open-card': 'Enter',
  'toggle-marks': 'M',
};

/** `Alt C`, on a Mac `⌥ C`. */
export function nameOfKey(view: View, command: PageCommand): string {
  const isMac = /Mac|iPhone|iPad/.test(view.navigator.userAgent);
  return `${isMac ? '⌥' : 'Alt'} ${names[command]}`;
}
