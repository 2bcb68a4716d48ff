/** One change to a pack: the value at a path, `undefined` for taking the key away. */
export type Change = { readonly path: string; readonly to: unknown };

/** A copy of the value with the change made. The path is written as faults write it: `claims[0].text`. */
export function changed(value: unknown, { path, to }: Change): unknown {
  return replace(value, path.match(/[^.[\]]+/g) ?? [], to);
}

function replace(value: unknown, steps: readonly string[], to: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return to;
  if (Array.isArray(value)) {
    const copy: unknown[] = [...(value as readonly unknown[])];
    copy[Number(step)] = replace(copy[Number(step)], rest, to);
    return copy;
  }
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const kept = entries.filter(([key]) => key !== step);
  const before: unknown = entries.find(([key]) => key === step)?.[1];
  const after = replace(before, rest, to);
  return Object.fromEntries(after === undefined ? kept : [...kept, [step, after]]);
}
