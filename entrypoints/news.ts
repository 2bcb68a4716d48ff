/**
 * The content script: reads an article with its reader. Registered by the background for the sites it may read, and
 * put into tabs that are open already; top frame only. It keeps nothing, asks three things of the background and
 * sends nothing anywhere else. What marks and shows comes as `marks.js`, only where something is known.
 */
import type { UnlistedScriptDefinition } from 'wxt';
import { startReading } from './news/start-reading';
import { takeOver } from './news/take-over';

const script: UnlistedScriptDefinition = {
  main() {
    if (window.top === window) takeOver(startReading);
  },
};

export default script;
