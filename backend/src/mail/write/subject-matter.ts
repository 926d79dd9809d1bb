import type { Database } from '../../catalogue/database';
import { readConsignments } from '../../consignment/read';
import type { FullConsignment } from '../../consignment/record';
import { PLACE_NAMES_JSON, type OwnPlaceNames } from '../../delivery/place-names';

/** What a letter is about: an order as it stands when the letter is written. */
export interface MailOrder {
  readonly id: string;
  /** As the shopper knows it. */
  readonly number: number;
  /** ISO date-time. */
  readonly placed_at: string;
  readonly consignments: readonly MailConsignment[];
}

/** With what its place is called now, where that was written in Medusa Admin. */
export interface MailConsignment extends FullConsignment {
  readonly place_names?: OwnPlaceNames | undefined;
}

/**
 * Undefined where the order did not come about.
 * @throws Error where its consignments are not written yet
 */
export async function readMailOrder(database: Database, orderId: string): Promise<MailOrder | undefined> {
  const { rows } = await database.query<{ display_id: number; created_at: Date }>(
    'select display_id, created_at from "order" where id = $1 and deleted_at is null',
    [orderId],
  );
  const [order] = rows;
  if (!order) return undefined;
  const consignments = await readConsignments(database, orderId);
  if (consignments.length === 0) throw new Error('The order has no consignments.');
  const places = await database.query<{ code: string; names: OwnPlaceNames }>(
    `select code, ${PLACE_NAMES_JSON} as names from place where code = any($1) and name <> ''`,
    [consignments.map(({ snapshot }) => snapshot.place.code)],
  );
  return {
    id: orderId,
    number: order.display_id,
    placed_at: new Date(order.created_at).toISOString(),
    consignments: consignments.map((one) => ({
      ...one,
      place_names: places.rows.find(({ code }) => code === one.snapshot.place.code)?.names,
    })),
  };
}
