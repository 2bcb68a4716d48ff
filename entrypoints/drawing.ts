/** The part of the content script that draws marks where no page can read them; put in where there are such marks. */
import type { UnlistedScriptDefinition } from 'wxt';
import { makeOwnPainter } from '@/page/marking/paint-own';
import { placeFor } from './news/meet-parts';

const script: UnlistedScriptDefinition = {
  main() {
    placeFor('drawing').offer(makeOwnPainter);
  },
};

export default script;
