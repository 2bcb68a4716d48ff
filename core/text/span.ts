/** A stretch of a text: UTF-16 offsets, `start` included, `end` not. */
export type Span = { readonly start: number; readonly end: number };
