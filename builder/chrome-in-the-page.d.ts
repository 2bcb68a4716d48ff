/** The word `chrome` inside functions that are evaluated in the extension's worker. */
// An import statement would make this file a module, and the word would not be known elsewhere.
// eslint-disable-next-line @typescript-eslint/consistent-type-imports
declare const chrome: typeof import('wxt/browser').browser;
