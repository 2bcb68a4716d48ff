/** Awkward and hostile pages as a table: what is served, what must be marked and what must not. */

/** Three sentences of our own that the bundled pack recognises on a page of 25 April 2025. */
export const claims = {
  met: 'Steve Witkoff, the envoy of President Donald Trump, met Vladimir Putin in Moscow on Friday.',
  bomb: 'On Friday a car bomb near Moscow killed the Russian general Yaroslav Moskalik.',
  crimea: 'Trump told Time magazine that Crimea will stay with Russia.',
} as const;

const everyClaim: readonly string[] = Object.values(claims);

export type Trial = {
  readonly name: string;
  /** Rows of the catalogue of checks. */
  readonly rows: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Words that must stand under one mark, as a reader reads them, in page order; each as often as it is listed. */
  readonly marked: readonly string[];
  /** Words that must be in no mark. */
  readonly unmarked?: readonly string[];
  /** Run in the page once the marks are there; what it returns must be `true`. */
  readonly afterwards?: string;
};

type Article = { readonly body: string; readonly head?: string; readonly language?: string };

/** An article of a news site around `body`; it holds enough quiet text to be an article whatever `body` is. */
export function article({ body, head = '', language = 'en' }: Article): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A day of talks</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-04-25T18:00:00Z">${head}
</head><body><article><h1>A day of talks</h1>${quiet}${body}${quiet}</article></body></html>`;
}

const quiet = [
  'The harbour office opened its doors at seven in the morning, an hour later than usual because of the fog.',
  'Clerks carried the ledgers of the past year to the upper floor, where a new reading room had been painted green.',
  'Visitors may now read there without asking first, and tea is served between the tables in the afternoon.',
  'The bridge beside the office stays closed to lorries, since its northern pillar is being measured again.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n');

export function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** A plain page with `head` or headers that make it awkward; every claim must be marked all the same. */
export function plain(
  name: string,
  rows: string,
  rest: Partial<Trial> & { readonly head?: string; readonly tail?: string },
): Trial {
  const { head = '', tail = '', ...trial } = rest;
  return {
    name,
    rows,
    html: article({ head, body: paragraphs(everyClaim) + tail }),
    marked: everyClaim,
    ...trial,
  };
}
