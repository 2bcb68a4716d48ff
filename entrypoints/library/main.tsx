import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ConnectedLibrary } from '@/entrypoints/library/ConnectedLibrary';
import { applyTheme } from '@/entrypoints/panel/theme';
import { openChoices } from '@/storage/choices-db';
import { openLibrary } from '@/storage/library-db';
import { openNotes } from '@/storage/notes-db';

applyTheme();
const root = document.getElementById('root');
if (root === null) throw new Error('The page of the library has no element "root" to show itself in.');
render(
  <ConnectedLibrary
    library={openLibrary()}
    notes={openNotes({ mirror: browser.storage.local })}
    choices={openChoices()}
  />,
  root,
);
