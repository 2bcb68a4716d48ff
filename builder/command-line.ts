/** What all our commands have in common: where they print, and how they end. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** 0: fine. 1: the input was read and has faults. 2: it could not be read, or the command was not understood. */
export type ExitCode = 0 | 1 | 2;

export type Terminal = {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
};

export const terminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
};

/** Something that a person has to mend before the command can do anything: one clear line, exit code 2. */
export class CannotRun extends Error {}

/** Runs a command and turns what it cannot do into one line and exit code 2. */
export async function runCommand(
  command: () => ExitCode | Promise<ExitCode>,
  { err }: Terminal,
): Promise<ExitCode> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    err(error.message);
    return 2;
  }
}

/** Reads the words behind the command; what is unknown is refused with the usage. */
export function readArguments<T extends ParseArgsConfig>(config: T, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new CannotRun(`${firstLine(error)} Usage: ${usage}`);
  }
}

/** The message of an error, on one line. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}
