/** Work that stops now and then, done in one go. */
export function runThrough<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
