import { runCommand, terminal } from './command-line';
import { runClaimsDraft } from './run-claims-draft';

process.exitCode = await runCommand(() => runClaimsDraft(process.argv.slice(2), terminal), terminal);
