/** What the reader may ask of the marks on a page, by a key there or by a command of the browser. */
export const pageCommands = ['next', 'previous', 'next-conflict', 'open-card', 'toggle-marks'] as const;
export type PageCommand = (typeof pageCommands)[number];
