import type { VNode } from 'preact';
import { useWords } from '@/components/language';

/** Three reports run into one interview; two quotations clash. */
export function OriginPicture(): VNode {
  const { say } = useWords();
  return (
    <svg class="draw" viewBox="0 0 288 184" role="img" aria-label={say('first.who.label')}>
      <text x="0" y="14" class="soft">
        {say('first.who.reports')}
      </text>
      <text x="288" y="14" text-anchor="end" class="soft">
        {say('first.who.origin')}
      </text>
      {[40, 72, 104].map((y, index) => (
        <g key={y}>
          <circle class="dot" cx="100" cy={y} r="4" />
          <text x="0" y={y + 4}>
            {say((['first.who.a', 'first.who.b', 'first.who.c'] as const)[index] ?? 'first.who.a')}
          </text>
        </g>
      ))}
      <path d="M100 40C150 40 150 72 200 72M100 72H200M100 104C150 104 150 72 200 72" />
      <circle class="dot" cx="204" cy="72" r="7" />
      <text class="b" x="220" y="69">
        {say('first.who.one')}
      </text>
      <text class="b" x="220" y="84">
        {say('first.who.interview')}
      </text>
      <path class="faintline" d="M0 128H288" />
      <text class="ser" x="0" y="153">
        {say('first.who.third')}
      </text>
      <text class="ser" x="288" y="153" text-anchor="end">
        {say('first.who.fourth')}
      </text>
      <path class="con" stroke-width="2" d="M122 148h14M130 142l6 6-6 6M158 148h-14M150 142l-6 6 6 6" />
      <text class="con" x="140" y="176" text-anchor="middle">
        {say('first.who.differs')}
      </text>
    </svg>
  );
}
