/** Claims to link, from the same look-up as everywhere. */
import type { FoundClaim } from '@/core/claims/claim-view';
import { askBackground } from '@/messaging/ask';
import type { PanelToBackground } from '@/messaging/protocol';

const ask = askBackground<PanelToBackground>();
const limit = 8;

export async function findClaims(query: string, tabId: number | null): Promise<readonly FoundClaim[]> {
  return (await ask('lookUp', { query, limit, tabId })).claims;
}
