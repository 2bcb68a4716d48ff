/** What a careful reader of the ledgers would notice and the format allows: days out of order, names with two owners, rows that nobody needs. */
import type { Actor, Day } from '@/core/claims/claim-pack';
import type { Fault } from '@/core/claims/fault';
import { foldText } from '@/core/text/fold-text';
import type { LedgerFault } from './ledger-fault';
import type { Ledgers } from './read-ledgers';
import type { YamlFile } from './read-yaml';

/** Faults of a set of ledgers whose pack is in order. */
export function checkRows(ledgers: Ledgers): readonly LedgerFault[] {
  return [...checkDays(ledgers), ...checkNames(ledgers), ...findUnusedRows(ledgers)];
}

function checkDays({ head, origins, reports }: Ledgers): readonly LedgerFault[] {
  const { asOf } = head.held;
  const ofOrigins = origins.held.map(({ date }, index) => late(origins.file, `[${index}].date`, date, asOf));
  const ofReports = reports.flatMap(({ file, held: { report, evidence } }) => [
    late(file, 'report.published', report.published, asOf),
    ...evidence.map(({ date }, index) => late(file, `evidence[${index}].date`, date, report.published)),
  ]);
  return [...ofOrigins, ...ofReports].flat();
}

/** Nothing was said after it was printed, and nothing printed after the pack was closed. */
function late(file: YamlFile, path: string, day: Day | undefined, last: Day): readonly LedgerFault[] {
  if (day === undefined || day <= last) return [];
  return [{ file, fault: { path, expected: `a day not after ${last}`, came: day } }];
}

/** A name that two actors share marks both of them wherever it stands. */
function checkNames({ actors: { file, held } }: Ledgers): readonly LedgerFault[] {
  const owners = new Map<string, Actor>();
  return held.flatMap((actor, index) =>
    [actor.name, ...actor.aliases].flatMap((name): readonly LedgerFault[] => {
      const folded = foldText(name).text;
      const owner = owners.get(folded);
      owners.set(folded, actor);
      if (owner === undefined || owner === actor) return [];
      return [{ file, fault: { path: `[${index}].aliases`, ...sharedName(name, owner) } }];
    }),
  );
}

function sharedName(name: string, owner: Actor): Omit<Fault, 'path'> {
  return {
    expected: 'a name of one actor only',
    came: `"${name}", also of ${owner.id}`,
    advice: 'Make it a context alias of both.',
  };
}

/** Actors may stand for themselves: their names are marked. An origin or a claim that nobody uses is a slip. */
function findUnusedRows({ origins, claims, relations, reports }: Ledgers): readonly LedgerFault[] {
  const evidence = reports.flatMap(({ held }) => held.evidence);
  const used = new Set<string | undefined>([
    ...evidence.flatMap(({ claim, origin }) => [claim, origin]),
    ...claims.held.map(({ content }) => content),
    ...origins.held.map(({ via }) => via),
    ...relations.held.flatMap(({ from, to }) => [from, to]),
  ]);
  return [origins, claims].flatMap(({ file, held }) =>
    held.flatMap(({ id }, index) =>
      used.has(id) ? [] : [{ file, fault: { path: `[${index}]`, ...unused(id) } }],
    ),
  );
}

function unused(id: string): Omit<Fault, 'path'> {
  return { expected: 'a row that something refers to', came: `"${id}", which nothing does` };
}
