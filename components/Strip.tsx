import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import type { Stroke } from '@/components/sentence-strokes';
import type { Words } from '@/components/words';
import { verdicts, type Counts } from '@/core/claims/article-check';

const width = 348;

type StripProps = { readonly strokes: readonly Stroke[]; readonly counts: Counts };

/** One stroke a sentence, in page order. What no report covers stays a low tick: the blank is shown, not hidden. */
export function Strip({ strokes, counts }: StripProps): VNode {
  const words = useWords();
  const step = width / Math.max(strokes.length, 1);
  return (
    <svg
      class="strip"
      viewBox={`0 0 ${width} 24`}
      preserveAspectRatio="none"
      role="img"
      aria-label={describe(counts, words)}
    >
      <rect class="base" x="0" y="23" width={width} height="1" />
      {strokes.map((stroke, index) => (
        <StrokeMark key={index} stroke={stroke} middle={(index + 0.5) * step} room={step} />
      ))}
    </svg>
  );
}

type StrokeMarkProps = { readonly stroke: Stroke; readonly middle: number; readonly room: number };

/** Shape first: solid, zigzag, double, dashed. The room of a stroke shrinks with the number of sentences. */
function StrokeMark({ stroke, middle, room }: StrokeMarkProps): VNode {
  const wide = round(Math.min(6, room * 0.7));
  const left = round(middle - wide / 2);
  switch (stroke) {
    case 'corroborated':
      return <rect class={stroke} x={left} y="2" width={wide} height="21" />;
    case 'contested':
      return <path class={stroke} d={twoBars(middle, Math.min(8, room * 0.8))} />;
    case 'conflicting':
      return (
        <path
          class={stroke}
          stroke-width={round(Math.min(2.5, room * 0.4))}
          d={zigzag(left, round(left + wide))}
        />
      );
    case 'single':
      return (
        <path
          class={stroke}
          stroke-width={round(Math.min(1.25, room * 0.3))}
          d={`M${left} 23V11.5h${round(wide * 0.85)}V23`}
        />
      );
    case 'none': {
      const tick = Math.min(4, room * 0.6);
      return <rect class={stroke} x={round(middle - tick / 2)} y="19" width={round(tick)} height="4" />;
    }
  }
}

function twoBars(middle: number, wide: number): string {
  const each = wide * 0.375;
  return bar(middle - wide / 2, each) + bar(middle + wide / 2 - each, each);
}

function bar(left: number, wide: number): string {
  return `M${round(left)} 2h${round(wide)}v21h-${round(wide)}z`;
}

function zigzag(left: number, right: number): string {
  return `M${left} 2L${right} 5.5L${left} 9L${right} 12.5L${left} 16L${right} 19.5L${left} 23`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** Says in words what the strokes show; kinds of which there is none are left out. */
function describe(counts: Counts, { say, list }: Words): string {
  const parts = [
    ...(['conflicting', 'contested', 'corroborated', 'single'] as const).map((verdict) => ({
      n: counts[verdict],
      key: `strip.${verdict}` as const,
    })),
    { n: uncovered(counts), key: 'strip.none' as const },
  ];
  const said = parts.filter(({ n }) => n > 0).map(({ n, key }) => say(key, { n }));
  return say('strip.label', {
    sentences: say('count.sentences', { n: counts.sentences }),
    parts: list(said),
  });
}

/** Sentences that no report here covers. */
export function uncovered(counts: Counts): number {
  const covered = verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
  return Math.max(0, counts.sentences - covered);
}
