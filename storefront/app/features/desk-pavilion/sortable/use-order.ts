import { startTransition, useEffect, useState } from 'react';
import { orderSaving, type SaveOrder, type Standing } from './order-saving';

/**
 * The order on the screen: as it was wanted last, until it is saved; and how the saving stands.
 * @param known the ids as the page's data has them
 */
export function useOrder(known: readonly string[], save: SaveOrder) {
  const [{ wanted, saving, waits }, setStanding] = useState<Standing>({ saving: 'idle', waits: false });
  const [orders] = useState(() =>
    orderSaving((standing) => {
      if (standing.wanted) setStanding(standing);
      // Together with the page's new data, which come as a transition: the order before doesn't flash up in between.
      else startTransition(() => setStanding(standing));
    }),
  );
  const ids = wanted && sameIds(wanted, known) ? wanted : known;
  const inData = known.join();
  useEffect(() => orders.read(), [orders, inData]);
  useEffect(() => {
    if (!waits) return;
    // What is on its way outlives the page; what waits behind it doesn't, so the browser asks.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [waits]);
  const put = (order: string[]) => {
    if (order.join() !== ids.join()) void orders.put(order, known, save);
  };
  return { ids, put, saving };
}

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));
