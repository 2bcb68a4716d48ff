/** The look of marks, read out of the design tokens when the extension is built. */
declare module '*.css?raw&marks' {
  import type { MarkTokens } from '@/page/marking/mark-tokens';

  const tokens: MarkTokens;
  export default tokens;
}
