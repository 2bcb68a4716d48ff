import { runCommand, terminal } from './command-line';
import { runClaimsCheck } from './run-claims-check';

process.exitCode = await runCommand(() => runClaimsCheck(process.argv.slice(2), terminal), terminal);
