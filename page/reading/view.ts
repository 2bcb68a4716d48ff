/** The page's own window with its globals. */
export type View = Window & typeof globalThis;
