import { wholeRefund } from '@caravanserai/customs/returns/refund';
import type { RequestKind } from '@caravanserai/customs/returns/request-state';
import { currency } from '@caravanserai/money/currencies';
import type { Database } from '../catalogue/database';
import type { FullConsignment } from '../consignment/record';
import { oweRefund } from './owe-refund';
import { readRequests } from './read';
import { paidLines } from './reckon';
import { restoreWhole } from './restore-ledger';
import { bookPiecesBack, releaseReservations } from './stock';
import { writeRequest } from './write-request';

export interface WholeRefund {
  readonly kind: Extract<RequestKind, 'cancellation' | 'refusal'>;
  readonly key: string;
  readonly reason: string;
  readonly actor: string;
  readonly locale: string;
  readonly now: string;
}

/**
 * What follows when nobody gets a consignment: all that was paid is owed, its stock is free again unless customs has
 * seen it, and nothing of it counts against the orderer's year. Once per consignment, in the caller's transaction.
 * @returns the request's id
 */
export async function giveBackWhole(
  database: Database,
  consignment: FullConsignment,
  given: WholeRefund,
): Promise<string> {
  const id = await writeRequest(database, {
    ...given,
    consignment,
    state: 'approved',
    lines: wholeRefund(paidLines(consignment), currency(consignment.currency).minorStep),
    taxes: { back: true, until: null },
  });
  await undoWhole(database, consignment, given.kind === 'cancellation');
  const [request] = await readRequests(database, 'request', id);
  if (request) await oweRefund(database, request, given.now);
  return id;
}

/** Stock and ledger as if it had never been ordered. @param saleable the goods never left their place */
export async function undoWhole(
  database: Database,
  consignment: FullConsignment,
  saleable: boolean,
): Promise<void> {
  const { lines } = consignment;
  if (saleable)
    await releaseReservations(
      database,
      lines.map(({ order_line_id }) => order_line_id),
    );
  else
    await bookPiecesBack(
      database,
      lines.map(({ order_line_id, quantity }) => ({
        line_id: order_line_id,
        pieces: quantity,
        restocked: 0,
      })),
    );
  await restoreWhole(database, consignment);
}
