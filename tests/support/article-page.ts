export type ArticlePage = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Day of publication for the metadata. */
  readonly date?: string;
  readonly publisher?: string;
  readonly language?: string;
};

/** A plain article as a news site would serve it: metadata, a menu, the body, a foot. */
export function articlePage({ title, paragraphs, date, publisher, language = 'en' }: ArticlePage): string {
  const meta = (property: string, content: string | undefined): string =>
    content === undefined ? '' : `<meta property="${property}" content="${escapeHtml(content)}">`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
${meta('og:type', 'article')}${meta('article:published_time', date)}${meta('og:site_name', publisher)}
<style>body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.8 Georgia,serif;color-scheme:light dark}</style>
</head><body><nav><a href="#a">World</a> <a href="#b">Sport</a></nav><article><h1>${escapeHtml(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</article><footer>About · Contact</footer></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
