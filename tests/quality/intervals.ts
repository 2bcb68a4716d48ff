/** A share with its counts and its 95 % interval (Wilson 1927, score interval). */
export type Share = { readonly hits: number; readonly of: number };

export function formatShare({ hits, of }: Share): string {
  if (of === 0) return '– (0 of 0)';
  const [low, high] = wilson({ hits, of });
  return `${(hits / of).toFixed(3)} (${hits} of ${of}; ${low.toFixed(2)}–${high.toFixed(2)})`;
}

export function wilson({ hits, of }: Share, z = 1.96): readonly [number, number] {
  const p = hits / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
