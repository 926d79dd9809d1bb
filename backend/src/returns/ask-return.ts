import type { RefundLine } from '@caravanserai/customs/returns/refund';
import type { ReturnOffer } from '@caravanserai/customs/returns/rights';
import { localDay } from '@caravanserai/customs/local-day';
import { addDays } from '@caravanserai/customs/working-days';
import { firstState } from '@caravanserai/customs/returns/request-state';
import type { Locale } from '@caravanserai/locales/registry';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { Database } from '../catalogue/database';
import { readConsignment } from '../consignment/read';
import { containerDatabase, inTransaction } from '../landed/container-database';
import type { Asked } from './cancel';
import { lockCase } from './load-case';
import { queueReceipt } from './letters';
import { reckonRefund, type Pieces } from './reckon';
import type { FullRequest } from './records';
import { ReturnNotAllowed, type RefusalCode } from './return-refused';
import { standardFreight } from './standard-freight';
import { rightsOf, type Case } from './standing';
import { returnRules } from './terms';
import { writeRequest } from './write-request';

export interface ReturnWish {
  readonly orderId: string;
  readonly consignmentId: string;
  readonly kind: 'withdrawal' | 'return';
  /** Of the form that asks. */
  readonly key: string;
  readonly reason: string;
  readonly pieces: readonly Pieces[];
  /** The shopper says that nobody opened what goes back only unopened. */
  readonly unopened: boolean;
  readonly words: string | null;
  readonly name: string | null;
  /** Where the receipt goes; the order's own address where null. */
  readonly email: string | null;
  readonly locale: Locale;
}

/** Reasons by which goods are not as they should be. */
const FAULTS = ['damaged', 'faulty', 'wrong_goods', 'not_as_described'];

/**
 * Asks for goods to go back, by a term that holds today, and queues the receipt in the same transaction. Asked again
 * with the same key, or for the very same pieces while that is open, it is the same request.
 * @throws ReturnNotAllowed with the reason; MedusaError not_found
 */
export async function askReturn(container: MedusaContainer, wish: ReturnWish): Promise<Asked> {
  const rules = await returnRules(container);
  const seen = await readConsignment(containerDatabase(container), wish.consignmentId);
  const standard = seen ? await standardFreight(container, seen) : null;
  return inTransaction(container, async (database) => {
    const one = await lockCase(database, wish.consignmentId, wish.orderId);
    const known = one.requests.find(({ request_key }) => request_key === wish.key);
    if (known) return { requestId: known.id, repeated: true };
    const offer = offerFor(rightsOf(one, rules).offers, wish, one);
    const refusal = refusalOf(offer, wish);
    const same = refusal && one.requests.find((request) => isOpenFor(request, wish));
    if (same) return { requestId: same.id, repeated: true };
    if (refusal) throw new ReturnNotAllowed(refusal);
    const lines = reckonRefund({
      consignment: one.consignment,
      others: one.requests,
      pieces: wish.pieces,
      freight: offer.term.freight_back,
      standardFreight: standard,
      taxes: offer.taxes.back,
    });
    const requestId = await write(database, one, offer, lines, wish);
    return { requestId, repeated: false };
  });
}

async function write(
  database: Database,
  { consignment, now }: Case,
  offer: ReturnOffer,
  lines: readonly RefundLine[],
  wish: ReturnWish,
): Promise<string> {
  const { kind, key, reason, words, name, email, locale } = wish;
  const state = firstState(kind);
  const requestId = await writeRequest(database, {
    ...{ consignment, kind, key, state, reason, words, name, email, locale, lines, now },
    actor: 'shopper',
    termId: offer.term.id,
    paysWayBack: offer.term.pays_way_back,
    sendBy: state === 'approved' ? sendBy(offer.term.back_days, now, consignment.ship_to) : null,
    taxes: offer.taxes,
  });
  await queueReceipt(database, requestId, consignment);
  return requestId;
}

/** The last day to send the goods back, ISO date; null where no term says. */
export const sendBy = (days: number | null, now: string, country: string): string | null =>
  days === null ? null : addDays(localDay(now, country), days);

function offerFor(
  offers: readonly ReturnOffer[],
  { kind, reason }: ReturnWish,
  { consignment }: Case,
): ReturnOffer {
  const basis = kind === 'return' && FAULTS.includes(reason) ? 'fault' : 'no_reason';
  const offer = offers.find((one) => one.kind === kind && one.basis === basis);
  if (offer) return offer;
  throw new ReturnNotAllowed(consignment.state === 'delivered' ? 'too_late' : 'not_yet');
}

function refusalOf({ lines }: ReturnOffer, { pieces, unopened }: ReturnWish): RefusalCode | undefined {
  if (new Set(pieces.map(({ line_id }) => line_id)).size < pieces.length) return 'too_many';
  for (const { line_id, quantity } of pieces) {
    const line = lines.find(({ id }) => id === line_id);
    if (line?.kept === 'excluded') return 'excluded';
    if (!line || quantity > line.left) return line?.left === 0 ? 'already_asked' : 'too_many';
    if (line.unopened && !unopened) return 'opened';
  }
  return undefined;
}

/** Another form asked for the very same pieces, and they are still under way. */
function isOpenFor({ kind, state, lines }: FullRequest, wish: ReturnWish): boolean {
  if (kind !== wish.kind || !['asked', 'approved'].includes(state)) return false;
  const wanted = new Map(wish.pieces.map(({ line_id, quantity }) => [line_id, quantity]));
  return (
    lines.length === wanted.size &&
    lines.every(({ order_line_id, quantity }) => wanted.get(order_line_id) === quantity)
  );
}
