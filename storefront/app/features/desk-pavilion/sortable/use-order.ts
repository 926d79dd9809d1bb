import { useRef, useState } from 'react';

/** Saves an order of ids; `before` is the order the server has. Answers undefined where it was refused. */
export type SaveOrder = (order: string[], before: readonly string[]) => Promise<unknown>;

/**
 * The order on the screen: as it was wanted last, until it is saved. What is moved while an order is being saved is saved
 * after it, as one.
 * @param known the ids as the page's data has them
 */
export function useOrder(known: readonly string[], save: SaveOrder) {
  const [wanted, setWanted] = useState<readonly string[]>();
  const next = useRef<string[]>(undefined);
  const sending = useRef(false);
  const ids = wanted && sameIds(wanted, known) ? wanted : known;

  const send = async () => {
    sending.current = true;
    let before = known;
    while (next.current) {
      const order = next.current;
      next.current = undefined;
      const saved = await save(order, before);
      if (saved === undefined) break;
      before = order;
    }
    next.current = undefined;
    sending.current = false;
    setWanted(undefined);
  };
  const put = (order: string[]) => {
    if (order.join() === ids.join()) return;
    next.current = order;
    setWanted(order);
    if (!sending.current) void send();
  };
  return { ids, put };
}

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));
