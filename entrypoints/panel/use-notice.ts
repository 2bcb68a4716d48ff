/** What did not work, told once, until the reader closes it, tries again or goes on to another page. */
import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '@/components/NoticeLine';
import type { PageState } from '@/core/claims/page-state';

type Refusal = Extract<Notice, { readonly reason: string }>['of'];

export type Noticing = {
  readonly notice: Notice | null;
  readonly setNotice: (notice: Notice | null) => void;
  /** Does the work; a failure becomes a notice of that kind, and the answer undefined. */
  readonly told: <T>(of: Refusal, work: () => Promise<T>) => Promise<T | undefined>;
};

export function useNotice(tabId: number | null, page: PageState | null): Noticing {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => setNotice(null), [tabId, page?.status === 'checked' ? page.url : null]);
  return {
    notice,
    setNotice,
    told: async (of, work) => {
      setNotice(null);
      try {
        return await work();
      } catch (fault) {
        setNotice({ of, reason: fault instanceof Error ? fault.message : String(fault) });
        return undefined;
      }
    },
  };
}
