import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { AsideLine } from '@/components/AsideLine';
import { useWords } from '@/components/language';
import type { SettingAside } from '@/components/use-set-aside';
import type { ActorMentions } from '@/core/claims/article-check';

type NamesOnPageProps = { readonly names: SettingAside<ActorMentions> };

/** The names that are marked on the page, folded away until one wants to be rid of one. */
export function NamesOnPage({ names }: NamesOnPageProps): VNode | null {
  const { say, number } = useWords();
  const [open, setOpen] = useState(false);
  const [pressed, setPressed] = useState<string | null>(null);
  const list = useId();
  const rows = names.rows.toSorted((one, other) => firstPlace(one) - firstPlace(other));
  if (rows.length === 0) return null;
  return (
    <section class="names">
      <button
        type="button"
        class="link"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setOpen(!open)}
      >
        {say('names.title')}{' '}
        <span class="n">{number(rows.filter((row) => names.choiceOf(row) === null).length)}</span>
      </button>
      {open && (
        <ul id={list}>
          {rows.map((row) => (
            <Name
              key={keyOfName(row)}
              row={row}
              names={names}
              pressed={pressed === keyOfName(row)}
              onPress={() => setPressed(keyOfName(row))}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

export function keyOfName({ id, name }: ActorMentions): string {
  return `${id} ${name}`;
}

type NameProps = NamesOnPageProps & {
  readonly row: ActorMentions;
  readonly pressed: boolean;
  readonly onPress: () => void;
};

function Name({ row, names, pressed, onPress }: NameProps): VNode {
  const { say } = useWords();
  const { id, name, mentions } = row;
  const choice = names.choiceOf(row);
  const mute = useRef<HTMLButtonElement>(null);
  const isBack = names.isBack(row);
  useEffect(() => {
    if (isBack && pressed) mute.current?.focus();
  }, [isBack]);
  if (choice !== null) {
    return (
      <li>
        <AsideLine what={choice} text={name} wasPressed={pressed} onTakeBack={() => names.takeBack(choice)} />
      </li>
    );
  }
  return (
    <li class="name">
      <span>{name}</span>
      <span class="n">{say('count.mentions', { n: mentions.length })}</span>
      <button
        ref={mute}
        type="button"
        class="link"
        aria-label={say('names.mute.of', { name })}
        onClick={() => {
          onPress();
          names.setAside({ kind: 'actor', actor: { id, name } }, [row]);
        }}
      >
        {say('names.mute')}
      </button>
    </li>
  );
}

function firstPlace({ mentions }: ActorMentions): number {
  return mentions[0]?.start ?? Infinity;
}
