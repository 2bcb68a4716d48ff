/**
 * Markdown as a tree of our own, so that it is shown as elements and never as HTML: tags that somebody typed stay
 * the characters they are, pictures are their words, and only addresses of the web and of mail are links.
 */
import { Lexer, type MarkedToken, type Token } from 'marked';

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'strike'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'break' };

export type Item = { readonly done: boolean | null; readonly blocks: readonly Block[] };

export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'rule' };

export type Cell = readonly Inline[];

/** Beyond this a note is shown as it was typed: nested quotations cost time that grows faster than the text. */
const longest = 100_000;

export function readMarkdown(text: string): readonly Block[] {
  if (text.length > longest) return [plain(text)];
  try {
    return blocksOf(new Lexer({ gfm: true, breaks: true }).lex(text));
  } catch {
    // Nested too deep for the stack: shown as it was typed.
    return [plain(text)];
  }
}

function plain(text: string): Block {
  return { kind: 'code', text };
}

function blocksOf(tokens: readonly Token[]): readonly Block[] {
  return tokens.flatMap((token) => (isKnown(token) ? blockOf(token) : [paragraph(token.raw)]));
}

function blockOf(token: MarkedToken): readonly Block[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', inlines: inlinesOf(token.tokens) }];
    case 'paragraph':
      return [{ kind: 'paragraph', inlines: inlinesOf(token.tokens) }];
    case 'text':
      return [{ kind: 'paragraph', inlines: token.tokens ? inlinesOf(token.tokens) : [words(token.text)] }];
    case 'code':
      return [plain(token.text)];
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(token.tokens) }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'list':
      return [
        {
          kind: 'list',
          start: token.ordered ? token.start || 1 : null,
          items: token.items.map((item) => ({
            done: item.task ? item.checked === true : null,
            blocks: blocksOf(item.tokens.filter(({ type }) => type !== 'checkbox')),
          })),
        },
      ];
    case 'table':
      return [
        {
          kind: 'table',
          head: token.header.map((cell) => inlinesOf(cell.tokens)),
          rows: token.rows.map((row) => row.map((cell) => inlinesOf(cell.tokens))),
        },
      ];
    case 'space':
      return [];
    default:
      return token.raw.trim() === '' ? [] : [paragraph(token.raw.trimEnd())];
  }
}

function inlinesOf(tokens: readonly Token[]): readonly Inline[] {
  return tokens.flatMap((token) => (isKnown(token) ? inlineOf(token) : [words(token.raw)]));
}

function inlineOf(token: MarkedToken): readonly Inline[] {
  switch (token.type) {
    case 'strong':
      return [{ kind: 'strong', inlines: inlinesOf(token.tokens) }];
    case 'em':
      return [{ kind: 'emphasis', inlines: inlinesOf(token.tokens) }];
    case 'del':
      return [{ kind: 'strike', inlines: inlinesOf(token.tokens) }];
    case 'codespan':
      return [{ kind: 'code', text: token.text }];
    case 'br':
      return [{ kind: 'break' }];
    case 'escape':
      return [words(token.text)];
    case 'text':
      return token.tokens ? inlinesOf(token.tokens) : [words(token.text)];
    case 'link':
      return isSafe(token.href)
        ? [{ kind: 'link', href: token.href, inlines: inlinesOf(token.tokens) }]
        : inlinesOf(token.tokens);
    default:
      return [words(token.raw)];
  }
}

function words(text: string): Inline {
  return { kind: 'text', text };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', inlines: [words(text)] };
}

function isSafe(href: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(href);
}

const known: ReadonlySet<string> = new Set<MarkedToken['type']>([
  'blockquote',
  'br',
  'checkbox',
  'code',
  'codespan',
  'def',
  'del',
  'em',
  'escape',
  'heading',
  'hr',
  'html',
  'image',
  'link',
  'list',
  'list_item',
  'paragraph',
  'space',
  'strong',
  'table',
  'text',
]);

/** Without extensions the reader makes no other kinds; the library's types allow for some. */
function isKnown(token: Token): token is MarkedToken {
  return known.has(token.type);
}
