/** The figures of `docs/quality.md` as they were when this was built; loaded when the help page asks for them. */
import { useEffect, useState } from 'preact/hooks';
import type { Quality } from '@/components/library/HelpQuality';
import { readQuality } from '@/components/library/read-quality';

export function useQuality(isWanted: boolean): Quality {
  const [quality, setQuality] = useState<Quality>({ status: 'loading' });
  useEffect(() => {
    if (!isWanted || quality.status === 'read') return;
    import('@/docs/quality.md?raw').then(
      ({ default: markdown }) => setQuality({ status: 'read', tables: readQuality(markdown) }),
      (error: unknown) => setQuality({ status: 'failed', reason: String(error) }),
    );
  }, [isWanted]);
  return quality;
}
