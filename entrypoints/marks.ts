/**
 * The half of the content script that marks. The background puts it into a page when its answer holds something to mark,
 * so that pages about which nothing is known never load it. It has no extension API at all; what it needs now and then
 * comes as `cards.js` and `drawing.js`.
 */
import type { UnlistedScriptDefinition } from 'wxt';
import tokens from '@/assets/tokens.css?raw&marks';
import { reachEverywhere } from '@/page/marking/reach-everywhere';
import { startMarking } from '@/page/marking/start-marking';
import { placeFor } from './news/meet-parts';

const script: UnlistedScriptDefinition = {
  main() {
    placeFor('marking').offer((view, options) =>
      startMarking(view, {
        ...options,
        tokens,
        reach: import.meta.env.FIREFOX ? reachEverywhere : undefined,
        cards: () => placeFor('cards').wait(),
        drawing: () => placeFor('drawing').wait(),
      }),
    );
  },
};

export default script;
