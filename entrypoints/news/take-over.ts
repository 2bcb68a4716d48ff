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

/**
 * After an update of the extension the new copy runs in a world of its own and does not see the one before, whose
 * marks stay painted. They share the document: an event of a name that only the two know tells the earlier one to go.
 */
export function makeSuccession(end: () => void, signal: AbortSignal): (sign: string) => void {
  let known: string | undefined;
  return (sign) => {
    if (sign === known || signal.aborted) return;
    known = sign;
    document.dispatchEvent(new Event(sign));
    document.addEventListener(sign, end, { signal, once: true });
  };
}

function isStop(value: unknown): value is () => void {
  return typeof value === 'function';
}
