import type { DecisionBody } from '@caravanserai/contracts/returns';
import { broughtInTime, taxesBack } from '@caravanserai/customs/returns/customs-term';
import { isFood } from '@caravanserai/customs/returns/goods-scope';
import { refundTotal, type RefundLine } from '@caravanserai/customs/returns/refund';
import { localDay } from '@caravanserai/customs/local-day';
import type { Database } from '../catalogue/database';
import { addEvent } from './add-event';
import { NeverRestocked, NotNow, type Deciding } from './deciding';
import { queueDecision } from './letters';
import { oweRefund } from './owe-refund';
import { readRequests } from './read';
import { reckonRefund, restoredBy } from './reckon';
import { restorePart } from './restore-ledger';
import { standingOf } from './standing';
import { bookPiecesBack } from './stock';

type Inspection = Extract<DecisionBody, { decision: 'inspect' }>;

interface Inspected {
  readonly line_id: string;
  readonly received: number;
  readonly accepted: number;
  readonly restocked: number;
}

/**
 * What the inspection of returned goods comes to: the money of accepted pieces is owed, to the last minor unit after
 * all earlier requests; taxes and the orderer's year come back only with goods that came in customs' time; what can be
 * sold again is stock again, but never food.
 * @throws NotNow for numbers that don't fit what was received, NeverRestocked
 */
export async function inspect(database: Database, deciding: Deciding, body: Inspection): Promise<void> {
  const { consignment, request, now, actor } = deciding;
  const lines = inspectedLines(deciding, body);
  const pieces = lines.flatMap(({ line_id, accepted }) =>
    accepted > 0 ? [{ line_id, quantity: accepted }] : [],
  );
  const others = deciding.requests.filter(({ state }) => state === 'inspected' || state === 'refunded');
  const inTime = taxesComeBack(deciding);
  const term = deciding.rules.terms.find(({ id }) => id === request.term_id);
  const freight = term?.freight_back ?? 'all';
  const { standardFreight } = deciding;
  const back = reckonRefund({ consignment, others, pieces, freight, standardFreight, taxes: inTime });
  const restored = inTime ? restoredBy({ consignment, others, pieces }) : 0;
  await writeLines(database, request.id, lines, back);
  const total = refundTotal(back);
  const state = pieces.length > 0 ? 'inspected' : 'refused';
  const words = body.words ?? null;
  await database.query(
    `update return_request
        set state = $2, inspected_at = $3::timestamptz, decision = coalesce($4::text, decision), goods = $5::bigint,
            voucher = $6::bigint, freight = $7::bigint, charges = $8::bigint, credit = $9::bigint, amount = $10::bigint,
            restored = $11::bigint, updated_at = clock_timestamp()
      where id = $1`,
    [
      ...[request.id, state, now, words],
      ...[total.goods, total.voucher, total.freight, total.charges, total.credit, total.amount, restored],
    ],
  );
  await addEvent(database, {
    ...{ requestId: request.id, from: request.state, to: state, actor, at: now, words, data: { lines } },
  });
  await restorePart(database, consignment, request.id, restored);
  await bookPiecesBack(
    database,
    lines.map(({ line_id, received, restocked }) => ({ line_id, pieces: received, restocked })),
  );
  const [after] = await readRequests(database, 'request', request.id);
  if (!after) return;
  if (state === 'inspected') await oweRefund(database, after, now);
  else await queueDecision(database, after, consignment);
}

function inspectedLines({ consignment, request }: Deciding, { lines }: Inspection): Inspected[] {
  const known = lines?.every(({ line_id }) => request.lines.some((one) => one.order_line_id === line_id));
  if (known === false) throw new NotNow();
  return request.lines.map(({ order_line_id, received }) => {
    const has = received ?? 0;
    const given = lines?.find(({ line_id }) => line_id === order_line_id);
    const [accepted, restocked] = lines ? [given?.accepted ?? 0, given?.restocked ?? 0] : [has, 0];
    if (accepted > has || restocked > has) throw new NotNow();
    const goods = consignment.snapshot.lines.find((line) => line.order_line_id === order_line_id);
    if (restocked > 0 && (!goods || isFood(goods))) throw new NeverRestocked();
    return { line_id: order_line_id, received: has, accepted, restocked };
  });
}

/** A parcel that was called back may have been released since; what was agreed for a return holds. */
function taxesComeBack(deciding: Deciding): boolean {
  const { consignment, request, rules } = deciding;
  const { shipTo, route, releasedAt, orderedAt } = standingOf(deciding);
  const agreed =
    request.kind === 'revocation'
      ? taxesBack({
          ...{ terms: rules.terms, shipTo, route, releasedAt },
          date: localDay(orderedAt, shipTo),
          askedAt: new Date(request.asked_at).toISOString(),
        })
      : { back: request.taxes_back, until: request.taxes_until };
  const received = new Date(request.received_at ?? deciding.now).toISOString();
  return broughtInTime(agreed, received, consignment.ship_to);
}

async function writeLines(
  database: Database,
  requestId: string,
  lines: readonly Inspected[],
  back: readonly RefundLine[],
): Promise<void> {
  for (const { line_id, accepted, restocked } of lines) {
    const line = back.find(({ id }) => id === line_id);
    await database.query(
      `update return_request_line
          set accepted = $3::int, restocked = $4::int, goods = $5::bigint, voucher = $6::bigint, freight = $7::bigint,
              charges = $8::bigint, credit = $9::bigint, amount = $10::bigint, updated_at = clock_timestamp()
        where request_id = $1 and order_line_id = $2`,
      [
        ...[requestId, line_id, accepted, restocked],
        ...[line?.goods ?? 0, line?.voucher ?? 0, line?.freight ?? 0],
        ...[line?.charges ?? 0, line?.credit ?? 0, line?.amount ?? 0],
      ],
    );
  }
}
