/**
 * Firefox's own remote control, which needs no driver beside the browser: lines of JSON over a local socket, each with
 * its length before it. It reaches pages and, unlike others, the browser's own window with its menus and questions.
 */
import { createConnection, type Socket } from 'node:net';

export type Marionette = {
  /** A command of the protocol, as `WebDriver:Navigate`, and its `value`; fails with the browser's own words. */
  send<T>(command: string, parameters?: object): Promise<T>;
  close(): void;
};

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = createConnection(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    readMessages(socket, (message) => (Array.isArray(message) ? settle(message, waiting) : resolve()));
  });
  // A browser that is killed hangs up in the middle; whoever waits is told by `close`.
  socket.on('error', String);
  socket.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has hung up.'));
    waiting.clear();
  });
  return {
    async send<T>(command: string, parameters: object = {}) {
      const answer = await new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        const message = JSON.stringify([0, last, command, parameters]);
        // eslint-disable-next-line no-restricted-syntax -- a socket, no document
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      });
      const isWrapped = typeof answer === 'object' && answer !== null && 'value' in answer;
      return (isWrapped ? answer.value : answer) as T;
    },
    close: () => void socket.destroy(),
  };
}

/** `[1, number of the command, error or null, answer]`. */
function settle([, id, error, answer]: readonly unknown[], waiting: Map<number, Waiting>): void {
  const waiter = waiting.get(Number(id));
  waiting.delete(Number(id));
  if (error === null) waiter?.resolve(answer);
  else waiter?.reject(new Error(describe(error)));
}

function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  return `${'error' in error ? String(error.error) : ''}: ${'message' in error ? String(error.message) : ''}`;
}

/** Pieces come as the socket pleases: a message begins with its length in bytes and a colon. */
function readMessages(socket: Socket, tell: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (piece: Buffer) => {
    rest = Buffer.concat([rest, piece]);
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      tell(message);
    }
  });
}
