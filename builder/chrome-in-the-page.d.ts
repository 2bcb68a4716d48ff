/** The word `chrome` inside functions that are evaluated in the extension's worker. */
declare const chrome: typeof import('wxt/browser').browser;
