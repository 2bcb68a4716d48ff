/** Runs work one after the other: several events of the browser may want the same thing at once. */
export function inTurn(): (work: () => Promise<unknown>) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    // Work that failed must not keep the next from its turn; its own caller hears of the failure.
    last = last.then(work, work);
    return last;
  };
}
