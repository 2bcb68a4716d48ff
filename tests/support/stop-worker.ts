import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Extension } from '@/builder/open-extension';

export type WorkerStopper = {
  /** Stops the background's worker as the browser does it, wherever it stands; answers whether one was running. */
  stop(): Promise<boolean>;
};

/** `ownPage` is any page of the extension: only those may look into its workers. */
export async function makeWorkerStopper(extension: Extension, ownPage: Page): Promise<WorkerStopper> {
  const session = await extension.context.newCDPSession(ownPage);
  const running = new Map<string, boolean>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions) {
      if (scriptURL.includes(extension.id)) running.set(versionId, runningStatus === 'running');
    }
  });
  await session.send('ServiceWorker.enable');
  return {
    async stop() {
      const alive = [...running].filter(([, isRunning]) => isRunning).map(([versionId]) => versionId);
      // The worker may have stopped by itself between looking and stopping; then there may never be an answer.
      const stopped = Promise.allSettled(
        alive.map((versionId) => session.send('ServiceWorker.stopWorker', { versionId })),
      );
      await Promise.race([stopped, sleep(500)]);
      for (const versionId of alive) running.delete(versionId);
      return alive.length > 0;
    },
  };
}
