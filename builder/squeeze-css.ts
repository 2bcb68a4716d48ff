/**
 * A style sheet that a script takes along as text is squeezed: without comments and white space that only people read.
 * The bundler's own minifier would also rewrite colours for older browsers, and the marks read them.
 */
import { readFileSync } from 'node:fs';

export function squeezeCss() {
  return {
    name: 'squeeze-css',
    enforce: 'pre' as const,
    load(id: string) {
      if (!id.endsWith('.css?raw')) return undefined;
      const css = squeeze(readFileSync(id.replace('?raw', ''), 'utf8'));
      return `export default ${JSON.stringify(css)}`;
    },
  };
}

export function squeeze(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
}
