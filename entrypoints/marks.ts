/**
 * The second half of the content script: marks, card, keyboard. The background puts it into a page when its answer
 * holds something to mark, so that pages about which nothing is known never load it. It has no extension API at all.
 */
import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '@/assets/tokens.css?raw';
import { startMarking } from '@/page/marking/start-marking';
import { offerMarking } from './news/two-halves';

const script: UnlistedScriptDefinition = defineUnlistedScript(() => {
  offerMarking((view, options) => startMarking(view, { ...options, tokens }));
});

export default script;
