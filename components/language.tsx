/** Hands the words of one language down to every component, so that no component is bound to English. */
import { createContext, Fragment, type ComponentChildren, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { english, type TextKey } from '@/components/texts';
import { makeWords, type Words } from '@/components/words';

/** English where nobody chose. */
export const Language = createContext<Words>(makeWords(english, 'en-GB'));

export function useWords(): Words {
  return useContext(Language);
}

type SayProps = {
  readonly text: TextKey;
  /** What stands in for the `{names}`; elements are allowed, so that another language may order them otherwise. */
  readonly values: Readonly<Record<string, ComponentChildren>>;
  readonly n?: number;
};

/** A text with elements in it. */
export function Say({ text, values, n }: SayProps): VNode {
  const pieces = useWords()
    .template(text, n)
    .split(/\{(\w+)\}/);
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>{index % 2 === 0 ? piece : values[piece]}</Fragment>
      ))}
    </>
  );
}
