import type { AdminReturnRequest } from '@caravanserai/contracts/returns';
import { isFood } from '@caravanserai/customs/returns/goods-scope';
import { decisionsNow } from '@caravanserai/customs/returns/request-state';
import { formatMoney } from '@caravanserai/money/format';
import type { Locale } from '@caravanserai/locales/registry';
import type { FullConsignment } from '../consignment/record';
import type { FullRequest } from './records';
import { shownRequest } from './shown-returns';

/** A request with all that deciding it needs. */
export function adminRequest(
  request: FullRequest,
  consignment: FullConsignment,
  displayId: number,
  locale: Locale,
): AdminReturnRequest {
  const { refund } = request;
  return {
    ...shownRequest(request, consignment, locale),
    order_id: request.order_id,
    display_id: displayId,
    route: consignment.route,
    ship_to: consignment.ship_to,
    merchant: consignment.snapshot.merchant.name,
    consignment_state: consignment.state,
    words: request.words,
    amount_text: formatMoney(request.amount, request.currency, locale),
    decisions: decisionsNow(request.kind, request.state),
    never_restocked: consignment.snapshot.lines.flatMap((line) => (isFood(line) ? [line.order_line_id] : [])),
    refund: refund && { amount: refund.amount, outcome: refund.outcome, fault: refund.fault },
    history: request.events.map(({ from_state, to_state, actor, words, at }) => ({
      ...{ from: from_state, to: to_state, actor, words, at: new Date(at).toISOString() },
    })),
  };
}
