import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where a path leads that a person typed: npm runs its scripts in the root, whatever folder they stand in. */
export function locate(path: string): string {
  const typedIn = process.env.INIT_CWD;
  if (typedIn === undefined || existsSync(path)) return path;
  const there = resolve(typedIn, path);
  return existsSync(there) ? there : path;
}
