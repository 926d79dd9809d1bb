import type { AdminConsignmentsResponse, JourneyEventName } from '@caravanserai/contracts/admin-journey';
import { useCallback, useEffect, useState } from 'react';
import { call } from './call';
import { useWish } from './use-wish';

const EVERY_MS = 10_000;

interface Consignments {
  readonly answer: AdminConsignmentsResponse | undefined;
  /** What the backend said against the last wish. */
  readonly fault: string | undefined;
  readonly busy: boolean;
  steer(id: string, event: JourneyEventName): Promise<void>;
  setClock(change: { speed?: number; skip_hours?: number }): Promise<void>;
}

/** The consignments of an order, looked at again from time to time, and what an admin can do with them. */
export function useConsignments(orderId: string): Consignments {
  const [answer, setAnswer] = useState<AdminConsignmentsResponse>();

  const look = useCallback(async () => {
    setAnswer(await call<AdminConsignmentsResponse>(`/admin/orders/${orderId}/consignments`));
  }, [orderId]);

  const { fault, busy, change } = useWish(look);

  useEffect(() => {
    void change(() => Promise.resolve());
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') look().catch(() => undefined);
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [change, look]);

  return {
    answer,
    fault,
    busy,
    steer: (id, event) => change(() => call(`/admin/consignments/${id}/events`, { event })),
    setClock: (wish) => change(() => call('/admin/journey-clock', wish)),
  };
}
