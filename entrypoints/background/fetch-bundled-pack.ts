import claimSetUrl from '@/assets/claim-set.json?url&no-inline';

/** The one `fetch` of the extension: a file of its own package. */
export async function fetchBundledPack(): Promise<string> {
  const response = await fetch(claimSetUrl);
  if (!response.ok)
    throw new Error(`The bundled pack could not be read: ${response.status} ${response.statusText}`);
  return response.text();
}
