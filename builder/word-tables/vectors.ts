/** The little linear algebra that word tables need. */
export type Vector = readonly number[];

export function normalise(vector: Vector): Vector {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
}

export function subtractMean(vectors: readonly Vector[]): readonly Vector[] {
  const width = vectors[0]?.length ?? 0;
  const mean = Array.from(
    { length: width },
    (_, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / Math.max(1, vectors.length),
  );
  return vectors.map((vector) => vector.map((value, at) => value - (mean[at] ?? 0)));
}

/** Takes what lies along the axes away. Expects axes of length 1 at right angles. */
export function subtractAxes(vectors: readonly Vector[], axes: readonly Vector[]): readonly Vector[] {
  return vectors.map((vector) =>
    axes.reduce<Vector>((rest, axis) => {
      const along = dot(rest, axis);
      return rest.map((value, at) => value - along * (axis[at] ?? 0));
    }, vector),
  );
}

export function project(vector: Vector, axes: readonly Vector[]): Vector {
  return axes.map((axis) => dot(vector, axis));
}

export function dot(one: Vector, other: Vector): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** The directions in which vectors reach furthest, by Jacobi's rotations of their products; the furthest first. */
export function principalAxes(vectors: readonly Vector[], count: number): readonly Vector[] {
  const width = vectors[0]?.length ?? 0;
  const square = Array.from({ length: width }, () => Array.from({ length: width }, () => 0));
  for (const vector of vectors) {
    vector.forEach((value, row) => {
      const sums = square[row];
      if (sums === undefined) return;
      for (let at = 0; at < width; at++) sums[at] = (sums[at] ?? 0) + value * (vector[at] ?? 0);
    });
  }
  const axes = square.map((_, row) => square.map((__, at) => Number(row === at)));
  for (let sweep = 0; sweep < sweeps; sweep++) rotateAll(square, axes);
  return square
    .map((row, at) => ({ reach: row[at] ?? 0, axis: axes.map((values) => values[at] ?? 0) }))
    .sort((one, other) => other.reach - one.reach)
    .slice(0, count)
    .map(({ axis }) => axis);
}

const sweeps = 12;

function rotateAll(square: number[][], axes: number[][]): void {
  for (let one = 0; one < square.length; one++) {
    for (let other = one + 1; other < square.length; other++) {
      const off = square[one]?.[other] ?? 0;
      if (Math.abs(off) < 1e-12) continue;
      const angle = Math.atan2(2 * off, (square[other]?.[other] ?? 0) - (square[one]?.[one] ?? 0)) / 2;
      const rotation = { one, other, c: Math.cos(angle), s: Math.sin(angle) };
      const { c, s } = rotation;
      for (const row of [...square, ...axes]) turn(row, rotation);
      const [first, second] = [square[one] ?? [], square[other] ?? []];
      for (let at = 0; at < first.length; at++) {
        const [a, b] = [first[at] ?? 0, second[at] ?? 0];
        first[at] = c * a - s * b;
        second[at] = s * a + c * b;
      }
    }
  }
}

type Rotation = { readonly one: number; readonly other: number; readonly c: number; readonly s: number };

function turn(row: number[], { one, other, c, s }: Rotation): void {
  const [a, b] = [row[one] ?? 0, row[other] ?? 0];
  row[one] = c * a - s * b;
  row[other] = s * a + c * b;
}
