/** Tells every window of ours that notes were written, and the background, which places them on open pages. */
import { askBackground } from '@/messaging/ask';
import type { PanelToBackground } from '@/messaging/protocol';

const ask = askBackground<PanelToBackground>();
const channelName = 'notes';

export async function tellNotes(): Promise<void> {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
  try {
    await ask('changed', { what: 'notes' });
  } catch {
    // The note is kept either way; an open page shows it when it is read next.
  }
}

/** Also when a write was told by the background, or by another window. */
export function watchNotes(tell: () => void, { signal }: { readonly signal: AbortSignal }): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', tell, { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
