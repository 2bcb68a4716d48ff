/** The place in the address; going back and forth is the browser's. */
import { useEffect, useState } from 'preact/hooks';
import { parsePlace, type Place } from '@/components/library/place';

export function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const listening = new AbortController();
    const moved = () => {
      setHash(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', moved, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return parsePlace(hash);
}
