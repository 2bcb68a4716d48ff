import { writeFileSync } from 'node:fs';
import { CannotRun, firstLine } from './command-line';

/** Cannot run where the file cannot be written. */
export function writeTextFile(path: string, content: string): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw new CannotRun(`${path} cannot be written: ${firstLine(error)}.`);
  }
}
