import type { DispatchRequest } from '@caravanserai/contracts/desk-dispatch';
import { isFood } from '@caravanserai/customs/returns/goods-scope';
import { decisionsNow } from '@caravanserai/customs/returns/request-state';
import { journeyWords } from '@caravanserai/customs/journey/words/words';
import { isLocale, type Locale } from '@caravanserai/locales/registry';
import { formatMoney } from '@caravanserai/money/format';
import type { FullConsignment } from '../consignment/record';
import type { FullRequest, RequestEventRecord } from '../returns/records';
import { shownRequest } from '../returns/shown-returns';

/** A request with all that its merchant needs to answer it; without the shopper's name and address of the receipt. */
export function deskRequest(
  request: FullRequest,
  consignment: FullConsignment,
  displayId: number,
  locale: Locale,
): DispatchRequest {
  const { words, locale: shopper } = request;
  return {
    ...shownRequest(request, consignment, locale),
    ...{ display_id: displayId, route: consignment.route, ship_to: consignment.ship_to },
    consignment_state: consignment.state,
    state_words: journeyWords(locale).states[consignment.state],
    words: words ? { value: words, lang: isLocale(shopper) ? shopper : 'en' } : null,
    amount_text: formatMoney(request.amount, request.currency, locale),
    decisions: decisionsNow(request.kind, request.state),
    never_restocked: consignment.snapshot.lines.flatMap((line) => (isFood(line) ? [line.order_line_id] : [])),
    received: request.lines.map(({ order_line_id, received, quantity }) => ({
      line_id: order_line_id,
      quantity: received ?? quantity,
    })),
    history: request.events.map((event) => ({
      ...{ to: event.to_state, by: whose(event), words: event.words, at: new Date(event.at).toISOString() },
    })),
  };
}

function whose({ actor }: RequestEventRecord): DispatchRequest['history'][number]['by'] {
  const [kind = ''] = actor.split(':');
  return kind === 'shopper' || kind === 'merchant' || kind === 'admin' ? kind : 'system';
}
