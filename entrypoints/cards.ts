/** The part of the content script that a reader meets who turns to a mark; the background puts it in when he comes near one. */
import type { UnlistedScriptDefinition } from 'wxt';
import tokens from '@/assets/tokens.css?raw';
import { startTending } from '@/page/marking/tend-marks';
import { placeFor } from './news/meet-parts';

const script: UnlistedScriptDefinition = {
  main() {
    placeFor('cards').offer((view, marks) => startTending(view, { ...marks, tokens }));
  },
};

export default script;
