import type { VNode } from 'preact';

/** The two lines of the name: two sources on one page. */
export function Brand({ name }: { readonly name: string }): VNode {
  return (
    <span class="brand">
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <rect class="sq" width="20" height="20" rx="3" />
        <path class="ln" d="M5 8h10M5 13h6" />
      </svg>
      {name}
    </span>
  );
}
