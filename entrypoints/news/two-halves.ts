/**
 * Where the two halves of the content script meet: a property of the isolated world's global object, which the page
 * cannot see. Whichever comes first waits for the other; a half that is put in twice changes nothing.
 */
import type { StartMarking } from '@/page/reading/marking-half';

const offered = Symbol.for('second-source/marking');
const awaited = Symbol.for('second-source/marking-awaited');

export function offerMarking(start: StartMarking, world: object = globalThis): void {
  const waiting: unknown = Reflect.get(world, awaited);
  Reflect.set(world, offered, start);
  Reflect.deleteProperty(world, awaited);
  if (isWaiting(waiting)) waiting(start);
}

export function awaitMarking(world: object = globalThis): Promise<StartMarking> {
  const there: unknown = Reflect.get(world, offered);
  if (isStart(there)) return Promise.resolve(there);
  return new Promise((resolve) => Reflect.set(world, awaited, resolve));
}

function isStart(value: unknown): value is StartMarking {
  return typeof value === 'function';
}

function isWaiting(value: unknown): value is (start: StartMarking) => void {
  return typeof value === 'function';
}
