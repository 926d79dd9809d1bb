import type {
  AdminReturnRequest,
  AdminReturnsResponse,
  DecisionBody,
  ReturnState,
} from '@caravanserai/contracts/returns';
import { useCallback, useEffect, useState } from 'react';
import { adminLocale } from '../consignments/admin-locale';
import { call } from '../consignments/call';
import { useWish } from '../consignments/use-wish';

const PAGE = 20;

interface Requests {
  readonly requests: readonly AdminReturnRequest[] | undefined;
  readonly count: number;
  /** What the backend said against the last wish. */
  readonly fault: string | undefined;
  readonly busy: boolean;
  showMore(): void;
  decide(id: string, body: DecisionBody): Promise<void>;
}

/** The requests in a state, the open ones without, and what an admin can decide. */
export function useRequests(state: ReturnState | undefined): Requests {
  const [answer, setAnswer] = useState<AdminReturnsResponse>();
  const [limit, setLimit] = useState(PAGE);

  const look = useCallback(async () => {
    const query = new URLSearchParams({
      locale: adminLocale(),
      limit: String(limit),
      ...(state && { state }),
    });
    const response = await fetch(`/admin/return-requests?${query.toString()}`, { credentials: 'include' });
    if (!response.ok) throw new Error(String(response.status));
    setAnswer((await response.json()) as AdminReturnsResponse);
  }, [state, limit]);

  const { fault, busy, change } = useWish(look);

  useEffect(() => {
    void change(() => Promise.resolve());
  }, [change]);

  return {
    requests: answer?.return_requests,
    count: answer?.count ?? 0,
    fault,
    busy,
    showMore: () => setLimit((shown) => Math.min(shown + PAGE, 100)),
    decide: (id, body) => change(() => call(`/admin/return-requests/${id}/decision`, body)),
  };
}
