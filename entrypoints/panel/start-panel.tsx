/** Popup and side panel are one panel in two frames; which frame is all that their entrypoints say. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Language } from '@/components/language';
import { openNotes } from '@/storage/notes-db';
import { speakOn } from '@/entrypoints/language/speak-on';
import { ConnectedPanel } from '@/entrypoints/panel/ConnectedPanel';
import { fitPopup } from '@/entrypoints/panel/fit-popup';
import { applyTheme } from '@/entrypoints/panel/theme';
import { givenTab } from '@/entrypoints/panel/watch-tab';

export function startPanel(place: 'popup' | 'panel'): void {
  applyTheme();
  const living = new AbortController();
  addEventListener('pagehide', () => living.abort(), { once: true });
  const given = givenTab(location.search);
  if (place === 'popup' && given !== null) document.documentElement.dataset.place = 'tab';
  else if (place === 'popup') fitPopup(living);
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page of the panel has no element "root" to show itself in.');
  const words = speakOn(document);
  document.title = words.say(place === 'popup' ? 'title.popup' : 'title.panel');
  render(
    <Language.Provider value={words}>
      <ConnectedPanel
        place={place}
        given={given}
        asked={new URLSearchParams(location.search).get('query') ?? ''}
        db={openNotes({ mirror: browser.storage.local, witness: localStorage })}
        signal={living.signal}
      />
    </Language.Provider>,
    root,
  );
}
