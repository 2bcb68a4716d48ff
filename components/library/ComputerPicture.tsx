import type { VNode } from 'preact';
import { useWords } from '@/components/language';

/** Page, claims and notes inside one computer; the lines that would lead out are cut. */
export function ComputerPicture(): VNode {
  const { say } = useWords();
  return (
    <svg class="draw" viewBox="0 0 288 184" role="img" aria-label={say('first.local.label')}>
      <rect class="paper" x="44" y="14" width="200" height="130" rx="6" />
      <path class="paper" d="M16 144h256l-14 16H30z" />
      <path d="M124 144v5h40v-5" />
      <rect x="62" y="34" width="46" height="60" />
      <path class="faintline" d="M70 46h30M70 55h30M70 64h22M70 73h30M70 82h18" />
      <rect x="121" y="34" width="46" height="60" />
      <path d="M129 50h30M129 58h18" stroke-width="2.5" />
      <rect x="180" y="34" width="46" height="60" />
      <path class="faintline" d="M188 46h30M188 55h30" />
      <path d="M189 80l2-8 16-16 5 5-16 16z" />
      <text x="85" y="114" text-anchor="middle">
        {say('first.local.page')}
      </text>
      <text x="144" y="114" text-anchor="middle">
        {say('first.local.claims')}
      </text>
      <text x="203" y="114" text-anchor="middle">
        {say('first.local.notes')}
      </text>
      <path class="faintline" stroke-dasharray="3 4" d="M250 64h34M4 64h34" />
      <path d="M252 56l-7 16M36 56l7 16" stroke-width="2" />
    </svg>
  );
}
