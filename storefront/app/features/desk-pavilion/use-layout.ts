import type { LayoutBody, PageResponse } from '@caravanserai/contracts/desk-pavilion';
import { useEffect, useRef } from 'react';
import { useChange, type Change } from './use-change';

type Layout = Omit<LayoutBody, 'expected'>;

/**
 * Lays the page out anew, each time from what the time before left.
 * @param revision of the draft as the page's data has it; null where nobody writes, and the first change begins one
 */
export function useLayout(revision: number | null): {
  readonly change: Change;
  readonly lay: (what: Layout) => Promise<PageResponse | undefined>;
} {
  const change = useChange();
  const known = useRef(revision);
  useEffect(() => {
    known.current = revision;
  }, [revision]);
  const lay = async (what: Layout) => {
    const body = { expected: known.current, ...what };
    const page = await change.run<PageResponse>('/page/layout', { method: 'POST', body });
    if (page) known.current = page.version.revision;
    return page;
  };
  return { change, lay };
}
