/** A text as the order of what it says: words of meaning, actors, figures. */
import type { TextParts } from './text-parts';

export type Step = {
  readonly kind: 'word' | 'actor' | 'figure';
  /** Of a word its place among others, of an actor its number, of a figure its place among the figures. */
  readonly place: number;
};

export function stepsOf({ content, mentions, quantities }: TextParts): readonly Step[] {
  const steps = [
    ...content.map(({ start }, place) => ({ start, step: { kind: 'word', place } as const })),
    ...mentions.map(({ start, actor }) => ({ start, step: { kind: 'actor', place: actor } as const })),
    ...quantities.map(({ start }, place) => ({ start, step: { kind: 'figure', place } as const })),
  ];
  return steps.sort((one, other) => one.start - other.start).map(({ step }) => step);
}
