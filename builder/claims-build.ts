import { runCommand, terminal } from './command-line';
import { runClaimsBuild } from './run-claims-build';

process.exitCode = await runCommand(() => runClaimsBuild(process.argv.slice(2), terminal), terminal);
