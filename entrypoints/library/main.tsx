import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Language } from '@/components/language';
import { speakOn } from '@/entrypoints/language/speak-on';
import { ConnectedLibrary } from '@/entrypoints/library/ConnectedLibrary';
import { applyTheme } from '@/entrypoints/panel/theme';
import { openChoices } from '@/storage/choices-db';
import { openLibrary } from '@/storage/library-db';
import { openNotes } from '@/storage/notes-db';

applyTheme();
const root = document.getElementById('root');
if (root === null) throw new Error('The page of the library has no element "root" to show itself in.');
const words = speakOn(document);
document.title = words.say('title.ofLibrary');
render(
  <Language.Provider value={words}>
    <ConnectedLibrary
      library={openLibrary()}
      notes={openNotes({ mirror: browser.storage.local, witness: localStorage })}
      choices={openChoices()}
    />
  </Language.Provider>,
  root,
);
