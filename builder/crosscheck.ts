import { runCommand, terminal } from './command-line';
import { runCrosscheck } from './run-crosscheck';

process.exitCode = await runCommand(() => runCrosscheck(process.argv.slice(2), terminal), terminal);
