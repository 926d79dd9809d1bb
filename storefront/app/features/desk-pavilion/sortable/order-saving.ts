import type { Saving } from '../../../desk/ui/save-state';

/** Saves an order of ids; `before` is the order the server has. Answers undefined where it was refused. */
export type SaveOrder = (order: string[], before: readonly string[]) => Promise<unknown>;

export interface Standing {
  /** The order that was wanted last, until it is saved or refused. */
  readonly wanted?: readonly string[];
  readonly saving: Saving;
  /** Something waits behind an order that is on its way: who leaves now would lose it. */
  readonly waits: boolean;
}

/**
 * Saves one order after the other. What is moved while an order is on its way is saved after it, as one.
 * @param show hears how things stand whenever that changes
 */
export function orderSaving(show: (standing: Standing) => void) {
  let next: string[] | undefined;
  let sending = false;
  /** What the server has, where the page doesn't say so yet. */
  let stored: readonly string[] | undefined;

  const send = async (known: readonly string[], save: SaveOrder) => {
    sending = true;
    let refused = false;
    while (next && !refused) {
      const order = next;
      next = undefined;
      show({ wanted: order, saving: 'saving', waits: false });
      refused = (await save(order, stored ?? known)) === undefined;
      stored = refused ? undefined : order;
    }
    next = undefined;
    sending = false;
    show({ saving: refused ? 'failed' : 'saved', waits: false });
  };

  return {
    /** @param known the order as the page has it */
    put(order: string[], known: readonly string[], save: SaveOrder): Promise<void> | undefined {
      next = order;
      if (!sending) return send(known, save);
      show({ wanted: order, saving: 'saving', waits: true });
      return undefined;
    },
    /** The page was read anew: from here on it says what the server has. */
    read(): void {
      if (!sending) stored = undefined;
    },
  };
}
