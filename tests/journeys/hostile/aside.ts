import type { Page } from 'playwright';

/** Reads a page from a world of its own, where the page's changes to built-in functions do not reach. */
export type Aside = {
  /** What stands under each mark, whatever its class. */
  markedWords(): Promise<readonly string[]>;
  /** The document and its open shadow roots, as text; random addresses of blobs are left out. */
  content(): Promise<string>;
};

export async function openAside(page: Page): Promise<Aside> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'aside',
  });
  const evaluate = async (read: () => unknown): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${read.toString()})()`,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    markedWords: async () => textsOf(await evaluate(readMarks)),
    content: async () => String(await evaluate(readContent)),
  };
}

function textsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw new Error(`The page gave ${typeof value} for its marks.`);
  return value.map(String);
}

function readMarks(): string[] {
  const found: string[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      found.push(live.toString());
    }
  }
  return found;
}

function readContent(): string {
  const parts = [document.documentElement.outerHTML];
  for (const roots: ParentNode[] = [document]; roots.length > 0;) {
    for (const element of roots.pop()?.querySelectorAll('*') ?? []) {
      if (element.shadowRoot === null) continue;
      parts.push(element.shadowRoot.innerHTML);
      roots.push(element.shadowRoot);
    }
  }
  return parts.join('\n').replace(/blob:[^"]+/g, 'blob:');
}
