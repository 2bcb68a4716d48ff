/**
 * The name of the event by which a copy of our script that came with an update tells the copy before it to go. The
 * two share nothing but the page's document, and a page that knew the name could listen; so it is random, and kept.
 */

/** The part of `browser.storage.local` that is needed. */
type SignStore = {
  get(key: string): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, string>>): Promise<void>;
};

const key = 'sign';

export function makeSign(store: SignStore, random: () => string): () => Promise<string> {
  let sign: Promise<string> | undefined;
  const read = async (): Promise<string> => {
    const { [key]: kept } = await store.get(key);
    if (typeof kept === 'string') return kept;
    const made = random();
    await store.set({ [key]: made });
    return made;
  };
  return () => (sign ??= read());
}
