/** A Chromium with one build of the extension in it, an article open, and ways to ask its background as its own scripts do. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page, Worker } from 'playwright';
import { openExtension, type Extension } from '@/builder/open-extension';
import type { ArticleText } from '@/core/claims/article-check';
import { articlePage } from '@/tests/support/article-page';
import { makeWorkerStopper, type WorkerStopper } from '@/tests/support/stop-worker';
import type { WorkerWork } from './worker-work';

const address = 'https://www.bbc.com/news/articles/bench';

export type BenchBrowser = {
  readonly extension: Extension;
  /** An open page of the extension. */
  readonly own: Page;
  readonly article: Page;
  /** From the content script's question to its answer, in milliseconds. */
  askFromPage(method: 'check' | 'pageInfo', argument: unknown): Promise<number>;
  /** Runs in the extension's worker; a new worker is given its script first. */
  inWorker<Method extends keyof WorkerWork>(
    method: Method,
    ...given: Parameters<WorkerWork[Method]>
  ): Promise<Awaited<ReturnType<WorkerWork[Method]>>>;
  /** Runs in our open page, which nobody stops: for work that takes longer than a worker is let live. */
  inOwnPage: BenchBrowser['inWorker'];
  /** Ends the worker, once it has nothing left to do; `last` is done before. */
  stopWorker(last?: () => Promise<void>): Promise<void>;
  /** When the running worker was started, in milliseconds of the clock. */
  workerBirth(): Promise<number>;
  close(): Promise<void>;
};

export async function openBenchBrowser(
  folder: string,
  { article: text, script }: { readonly article: ArticleText; readonly script: string },
): Promise<BenchBrowser> {
  const extension = await openExtension({ extension: folder });
  const own = await extension.context.newPage();
  await own.goto(`chrome-extension://${extension.id}/popup.html?tabId=1`);
  const stopper = await makeWorkerStopper(extension, own);
  const article = await extension.openArticle(address, toPage(text));
  const contentScript = await findContentScript(extension, article);
  const work = async (): Promise<Worker> => {
    // Anything wakes a worker; this needs nothing of what it knows.
    await ask(own, 'jump', { tabId: 2 ** 30, span: { start: 0, end: 1 } });
    const worker = await extension.worker();
    // One that was stopped and started again goes by the same handle, and has forgotten its script.
    if (!(await worker.evaluate(() => Reflect.has(globalThis, 'benchWork')))) await worker.evaluate(script);
    return worker;
  };
  return {
    extension,
    own,
    article,
    askFromPage: contentScript,
    async inWorker<Method extends keyof WorkerWork>(
      method: Method,
      ...given: Parameters<WorkerWork[Method]>
    ): Promise<Awaited<ReturnType<WorkerWork[Method]>>> {
      const worker = await work();
      const answer = await worker.evaluate(callWork, [method, given] as const);
      return answer as Awaited<ReturnType<WorkerWork[Method]>>;
    },
    async inOwnPage<Method extends keyof WorkerWork>(
      method: Method,
      ...given: Parameters<WorkerWork[Method]>
    ): Promise<Awaited<ReturnType<WorkerWork[Method]>>> {
      await own.evaluate(script);
      const answer = await own.evaluate(callWork, [method, given] as const);
      return answer as Awaited<ReturnType<WorkerWork[Method]>>;
    },
    workerBirth: async () => (await work()).evaluate(() => performance.timeOrigin),
    stopWorker: (last) => stopQuietWorker(own, stopper, last),
    close: () => extension.close(),
  };
}

/** Runs in the worker. */
function callWork([method, given]: readonly [string, readonly unknown[]]): unknown {
  const work = Reflect.get(globalThis, 'benchWork') as Record<
    string,
    (...all: readonly unknown[]) => unknown
  >;
  return work[method]?.(...given);
}

async function stopQuietWorker(own: Page, stopper: WorkerStopper, last?: () => Promise<void>): Promise<void> {
  // Answered only when the packs are read; then its index is kept soon, and what it remembers a second later.
  await ask(own, 'lookUp', { query: '', limit: 1, tabId: null });
  await sleep(1500);
  await last?.();
  if (!(await stopper.stop())) throw new Error('There was no worker that could be stopped.');
  await sleep(500);
}

async function ask(own: Page, method: string, argument: unknown): Promise<void> {
  await own.evaluate(async (message): Promise<unknown> => chrome.runtime.sendMessage(message), {
    method,
    argument,
  });
}

/** The world in which our content script lives: asked from there, the background sees the page's own question. */
async function findContentScript(extension: Extension, page: Page): Promise<BenchBrowser['askFromPage']> {
  const session = await extension.context.newCDPSession(page);
  const context = await findOurWorld(session, extension.id);
  return async (method, argument) => {
    const question = JSON.stringify({ method, argument });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: context,
      awaitPromise: true,
      returnByValue: true,
      expression: `(async () => {
        const question = ${question};
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage(question);
        const time = performance.now() - start;
        const isAnswered = answer?.ok === true && (answer.value === null || answer.value.ok === true);
        return isAnswered ? time : JSON.stringify(answer);
      })()`,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    if (typeof result.value !== 'number')
      throw new Error(`"${method}" was not answered: ${String(result.value)}`);
    return result.value;
  };
}

async function findOurWorld(session: CDPSession, id: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${id}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const context = await Promise.race([found, sleep(10_000, undefined)]);
  if (context === undefined) throw new Error('The content script did not come to the article.');
  return context;
}

function toPage({ text, blocks, title, publisher, date }: ArticleText): string {
  const paragraphs = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => text.slice(start, end));
  return articlePage({
    title: title ?? '',
    paragraphs,
    ...(date === null ? {} : { date }),
    ...(publisher === null ? {} : { publisher }),
  });
}
