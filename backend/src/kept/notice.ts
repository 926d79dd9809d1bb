import { generateEntityId } from '@medusajs/framework/utils';
import type { CartImage } from './cart-image';
import type { KeptGoods, KeptKind } from './basket';
import type { Database } from './database';

/** As stored: without titles, which depend on who reads. Prices of one piece, minor units. */
export type StoredNotice =
  | {
      kind: 'ship_to';
      from: { ship_to: string; currency: string };
      to: { ship_to: string; currency: string };
      repriced: { listing_id: string; quantity: number; before: number; after: number }[];
      set_aside: { listing_id: string; quantity: number; reasons: readonly string[] }[];
      deliveries_dropped: number;
    }
  | {
      kind: 'join';
      kept: { listing_id: string; quantity: number; kind: KeptKind; reasons: readonly string[] }[];
    };

/** What a change of ship-to changed, from the cart before and after it. */
export function shipToNotice(
  before: CartImage,
  after: CartImage,
  setAside: readonly KeptGoods[],
): Extract<StoredNotice, { kind: 'ship_to' }> {
  const repriced = after.lines.flatMap(({ listing_id, quantity, unit_price }) => {
    const old = before.lines.find((line) => line.listing_id === listing_id);
    const same = before.currency === after.currency && old?.unit_price === unit_price;
    return !listing_id || !old || same
      ? []
      : [{ listing_id, quantity, before: old.unit_price, after: unit_price }];
  });
  return {
    kind: 'ship_to',
    from: { ship_to: before.country, currency: before.currency },
    to: { ship_to: after.country, currency: after.currency },
    repriced,
    set_aside: setAside.map(({ listing_id, quantity, reasons }) => ({ listing_id, quantity, reasons })),
    deliveries_dropped: Math.max(0, before.methods - after.methods),
  };
}

/** What did not fit when carts were joined; null when all did. */
export const joinNotice = (kept: readonly KeptGoods[]): StoredNotice | null =>
  kept.length === 0
    ? null
    : {
        kind: 'join',
        kept: kept.map(({ listing_id, quantity, kind, reasons }) => ({
          listing_id,
          quantity,
          kind,
          reasons,
        })),
      };

/** A cart has one notice: the latest. */
export async function writeNotice(database: Database, cartId: string, notice: StoredNotice): Promise<void> {
  await database.rows(
    `INSERT INTO cart_notice (id, cart_id, kind, change) VALUES (?, ?, ?, ?::jsonb)
     ON CONFLICT (cart_id) WHERE deleted_at IS NULL
     DO UPDATE SET kind = excluded.kind, change = excluded.change, updated_at = now()`,
    [generateEntityId(undefined, 'cnot'), cartId, notice.kind, JSON.stringify(notice)],
  );
}

export async function readNotice(database: Database, cartId: string): Promise<StoredNotice | null> {
  const [found] = await database.rows<{ change: StoredNotice }>(
    'SELECT change FROM cart_notice WHERE cart_id = ? AND deleted_at IS NULL',
    [cartId],
  );
  return found?.change ?? null;
}

export async function dropNotice(database: Database, cartId: string): Promise<void> {
  await database.rows('DELETE FROM cart_notice WHERE cart_id = ?', [cartId]);
}
