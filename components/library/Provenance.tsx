import type { VNode } from 'preact';
import { bestOfEachReport } from '@/components/claim-entry';
import { Evidence, notCompared } from '@/components/Evidence';
import { useWords } from '@/components/language';
import { groupBy } from '@/components/library/group-by';
import type { Words } from '@/components/words';
import type { ShownItem } from '@/core/claims/claim-view';
import type { Origin, RowId } from '@/core/claims/claim-pack';
import type { FiledPack } from '@/core/claims/claim-set';

type ProvenanceProps = {
  readonly filed: FiledPack;
  readonly items: readonly ShownItem[];
  /** A report's passage about this claim comes before those that only imply it. */
  readonly claim: RowId;
};

/** The reports on the left, each once, run into the origins on the right; those that do not say stand by themselves below. */
export function Provenance({ filed, items, claim }: ProvenanceProps): VNode {
  const { say } = useWords();
  const groups = groupBy(bestOfEachReport(items, claim), (item) => originOf(filed, item));
  const silent = groups.get(undefined) ?? [];
  return (
    <>
      {[...groups].map(([origin, group]) =>
        origin === undefined ? null : (
          <OriginGroup key={origin.id} filed={filed} origin={origin} items={group} all={items} />
        ),
      )}
      {silent.length > 0 && (
        <div class="prov unstated">
          <ul>
            {silent.map((item) => (
              <Evidence
                key={item.evidence}
                item={item}
                further={passagesBeside(items, item)}
                compared={notCompared}
              />
            ))}
          </ul>
          <p class="origin">
            <b>{say('claimPage.originNotStated')}</b>
            <span class="small faint">{say('claimPage.notStatedWhy')}</span>
          </p>
        </div>
      )}
    </>
  );
}

type OriginGroupProps = Pick<ProvenanceProps, 'filed' | 'items'> & {
  readonly origin: Origin;
  readonly all: readonly ShownItem[];
};

function OriginGroup({ filed, origin, items, all }: OriginGroupProps): VNode {
  const words = useWords();
  const via = origin.via === undefined ? undefined : filed.origins.get(origin.via);
  return (
    <div class="prov">
      <ul>
        {items.map((item) => (
          <Evidence
            key={item.evidence}
            item={item}
            further={passagesBeside(all, item)}
            compared={notCompared}
          />
        ))}
      </ul>
      <Lines many={items.length} />
      <div class="origin">
        <b>{origin.name}</b>
        <span class="small quiet">{sayKind(filed, origin, words)}</span>
        {via !== undefined && (
          <span class="small quiet">{words.say('claimPage.originVia', { name: via.name })}</span>
        )}
        <span class="small faint">
          {words.say(items.length > 1 ? 'claimPage.originOnce' : 'claimPage.originAlone')}
        </span>
      </div>
    </div>
  );
}

/** From the middle of each row to the middle of the box; the rows are of one height. */
function Lines({ many }: { readonly many: number }): VNode {
  const height = many * 88;
  const rows = Array.from({ length: many }, (_, index) => 44 + index * 88);
  return (
    <svg viewBox={`0 0 72 ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {rows.map((y) => (
        <g key={y}>
          <path d={`M10 ${y}C40 ${y} 36 ${height / 2} 66 ${height / 2}`} vector-effect="non-scaling-stroke" />
          <circle cx="10" cy={y} r="3" />
        </g>
      ))}
    </svg>
  );
}

/** What the same report says besides. */
function passagesBeside(items: readonly ShownItem[], item: ShownItem): readonly ShownItem[] {
  return items.filter((each) => each.report === item.report && each !== item);
}

function originOf(filed: FiledPack, item: ShownItem): Origin | undefined {
  const evidence = filed.evidenceOf.get(item.claim)?.find(({ id }) => id === item.evidence);
  return evidence?.origin === undefined ? undefined : filed.origins.get(evidence.origin);
}

/** `interview, Mara Lindqvist, 2 May 2031` */
function sayKind(filed: FiledPack, { kind, actor, date }: Origin, { say, day }: Words): string {
  const who = actor === undefined ? undefined : filed.actors.get(actor)?.name;
  const parts = [say(`originKind.${kind}`), who, date === undefined ? undefined : day(date)];
  return parts.filter((part) => part !== undefined).join(', ');
}
