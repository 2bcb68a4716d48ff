/** Two copies of this script in one page (registered and injected, or before and after an update) must not both mark. */

/** The registry of symbols is the page's too, but our global object is not: it learns nothing from this. */
const key = Symbol.for('second-source/reading');

/** Stops the copy that ran before, then starts this one. The signal aborts when a later copy takes over. */
export function takeOver(start: (signal: AbortSignal) => void, world: object = globalThis): void {
  const before: unknown = Reflect.get(world, key);
  if (isStop(before)) before();
  const end = new AbortController();
  Reflect.set(world, key, () => end.abort());
  start(end.signal);
}

function isStop(value: unknown): value is () => void {
  return typeof value === 'function';
}
