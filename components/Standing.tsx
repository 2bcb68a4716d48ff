import type { ComponentChildren, VNode } from 'preact';
import { useWords } from '@/components/language';
import type { Coverage } from '@/core/claims/page-state';

type StandingProps = {
  readonly title: string;
  readonly children?: ComponentChildren;
  /** At most one of them is the main one. */
  readonly actions?: readonly Way[];
  readonly coverage?: Coverage;
};
/** A way on from here. */
type Way = { readonly label: string; readonly main?: true; readonly onGo: () => void };

/** Where there is no list: what is so, why, and one or two ways on. */
export function Standing({ title, children, actions = [], coverage }: StandingProps): VNode {
  return (
    <section class="stand">
      <h2>{title}</h2>
      {children}
      {actions.length > 0 && (
        <div class="actions">
          {actions.map(({ label, main, onGo }) => (
            <button type="button" class={main ? 'button main' : 'button'} key={label} onClick={onGo}>
              {label}
            </button>
          ))}
        </div>
      )}
      {coverage !== undefined && <Covered coverage={coverage} />}
    </section>
  );
}

/** Which stories the packs cover and until when: without it "nothing known" would sound like "nothing wrong". */
function Covered({ coverage: { packs, reports } }: { readonly coverage: Coverage }): VNode {
  const { say, longDay } = useWords();
  const [first, ...more] = packs;
  const said = say('count.reports', { n: reports });
  if (first === undefined) return <p class="small">{say('coverage.none')}</p>;
  if (more.length === 0) {
    return (
      <p class="small">
        {say('coverage.one', { title: first.title, reports: said, day: longDay(first.asOf) })}
      </p>
    );
  }
  return (
    <div class="small covered">
      <p>{say('coverage.many', { n: packs.length, reports: said })}</p>
      <ul>
        {packs.map(({ id, title, asOf }) => (
          <li key={id}>{say('coverage.pack', { title, day: longDay(asOf) })}</li>
        ))}
      </ul>
    </div>
  );
}
