import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '@/components/language';
import { hrefOf } from '@/components/library/place';
import { webAddress } from '@/components/name-report';
import { keyOfChoice, type MadeChoice, type SetAside } from '@/core/claims/set-aside';

type SetAsideListProps = {
  readonly choices: readonly MadeChoice[];
  readonly onMarkAgain: (what: SetAside) => void;
};

/** Every choice with what, when and on which page, and the way back; or how one comes to have any. */
export function SetAsideList({ choices, onMarkAgain }: SetAsideListProps): VNode {
  const { say, number } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const markAgain = (what: SetAside) => {
    // The button goes with its row; the keyboard stays here.
    title.current?.focus();
    onMarkAgain(what);
  };
  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {say('settings.setAside')} {choices.length > 0 && <span class="n">{number(choices.length)}</span>}
      </h2>
      {choices.length === 0 ? (
        <div class="aside-none">
          <p>{say('settings.setAside.none')}</p>
          <p class="quiet">{say('settings.setAside.none.how')}</p>
        </div>
      ) : (
        <>
          <p class="quiet">{say('settings.setAside.text')}</p>
          <ul class="set-aside">
            {choices.map((choice) => (
              <Choice
                key={keyOfChoice(choice.what)}
                choice={choice}
                onMarkAgain={() => markAgain(choice.what)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Choice({
  choice,
  onMarkAgain,
}: {
  readonly choice: MadeChoice;
  readonly onMarkAgain: () => void;
}): VNode {
  const { say, instant } = useWords();
  const { what, since } = choice;
  const name = what.kind === 'actor' ? what.actor.name : what.claim.text;
  return (
    <li>
      <div>
        <p class="eyebrow">{say(`settings.setAside.${what.kind}`)}</p>
        <p class="aside-what">
          <a href={hrefOfChoice(what)}>{name}</a>
        </p>
        {what.kind === 'not-same' && (
          <p class="quiet">{say('settings.setAside.sentence', { sentence: what.sentence })}</p>
        )}
        <p class="small faint">
          <time dateTime={since}>{instant(since)}</time> · <PageOf choice={choice} />
        </p>
      </div>
      <button
        type="button"
        class="link"
        aria-label={`${say('settings.undo')}: ${name}`}
        onClick={onMarkAgain}
      >
        {say('settings.undo')}
      </button>
    </li>
  );
}

function PageOf({ choice: { page } }: { readonly choice: MadeChoice }): VNode {
  const { say } = useWords();
  const address = webAddress(page?.url);
  if (page === null || address === null) return <span>{say('settings.setAside.noPage')}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {page.title ?? address}
    </a>
  );
}

/** A name may be in several packs: its page is found among all. */
function hrefOfChoice(what: SetAside): string {
  return what.kind === 'actor' ? hrefOf('actors') : hrefOf('claims', [what.claim.pack, what.claim.id]);
}
