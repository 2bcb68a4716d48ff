import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';

type HeldProps = {
  /** While nobody sees it. */
  readonly held: boolean;
  readonly children: ComponentChildren;
};

/** Stays as it is while it is held: nothing below is rendered again or compared. */
export function Held({ held, children }: HeldProps): VNode {
  const shown = useRef(children);
  if (!held) shown.current = children;
  return <>{shown.current}</>;
}
