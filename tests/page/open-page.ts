/** A page of its own for a test: an iframe of the same origin, removed after the test. Scripts in it do not run. */
import { onTestFinished } from 'vitest';

export type OpenPage = {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly window: Window;
};

export type PageSize = { readonly width: number; readonly height: number };

export async function openPage(
  html: string,
  size: PageSize = { width: 900, height: 700 },
): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; border: 0; width: ${size.width}px; height: ${size.height}px`;
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  const { contentDocument, contentWindow } = frame;
  if (contentDocument === null || contentWindow === null) throw new Error('The frame has no document.');
  return { frame, document: contentDocument, window: contentWindow };
}

/** Everything that is in a page, to compare byte by byte. */
export function markupOf(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}
