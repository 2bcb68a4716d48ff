/**
 * The one element that we ever put into a page, and only while it is needed: an empty `div` whose content lies in a
 * closed shadow root, which the page cannot read. Its own style wins over every rule of the page.
 */
import { onAbort } from '@/page/reading/on-abort';
import type { Theme } from '@/page/reading/theme-behind';
import type { View } from '@/page/reading/view';

export type Host = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Declarations of the host itself, all of them important. */
  style(declarations: Readonly<Record<string, string>>): void;
};

export type HostOptions = {
  readonly sheets: readonly string[];
  readonly theme: Theme;
  /** When it aborts, the element is gone. */
  readonly signal: AbortSignal;
};

/** Whatever it shows was measured on a screen; on paper, words stand elsewhere, and what is the reader's own stays his. */
const notOnPaper = '@media print { :host { display: none !important } }';

export function openHost(view: View, { sheets, theme, signal }: HostOptions): Host {
  const { document } = view;
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const own = new view.CSSStyleSheet();
  const adopted = sheets.map((css) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  root.adoptedStyleSheets = adopted.concat([own]);
  const style: Host['style'] = (declarations) => {
    const all = {
      all: 'initial',
      'color-scheme': theme,
      display: 'block',
      // Out of the page's flow from the first moment: it must not even move a scroll bar.
      position: 'fixed',
      inset: '0 auto auto 0',
      direction: 'ltr',
      // What it does not show it does not cover.
      'pointer-events': 'none',
      '--ss-unit': '1px',
      ...declarations,
    };
    const css = Object.entries(all).map(([name, value]) => `${name}: ${value} !important;`);
    own.replaceSync(`:host { ${css.join(' ')} } ${notOnPaper}`);
  };
  style({});
  document.documentElement.append(element);
  onAbort(signal, () => element.remove());
  return { element, root, style };
}
