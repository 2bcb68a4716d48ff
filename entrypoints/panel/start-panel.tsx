/** Popup and side panel are one panel in two frames; which frame is all that their entrypoints say. */
import { render } from 'preact';
import { openNotes } from '@/storage/notes-db';
import { ConnectedPanel } from '@/entrypoints/panel/ConnectedPanel';
import { givenTab } from '@/entrypoints/panel/watch-tab';

export function startPanel(place: 'popup' | 'panel'): void {
  const living = new AbortController();
  addEventListener('pagehide', () => living.abort(), { once: true });
  const given = givenTab(location.search);
  if (place === 'popup' && given !== null) document.documentElement.dataset.place = 'tab';
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page of the panel has no element "root" to show itself in.');
  render(<ConnectedPanel place={place} given={given} db={openNotes()} signal={living.signal} />, root);
}
