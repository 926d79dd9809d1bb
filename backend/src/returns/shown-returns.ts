import type { ConsignmentReturns, ReturnOffer, ReturnRequest } from '@caravanserai/contracts/returns';
import { wholeRefund, refundTotal } from '@caravanserai/customs/returns/refund';
import type { ReturnOffer as Offer } from '@caravanserai/customs/returns/rights';
import { pickText } from '@caravanserai/locales/fallback';
import { languageDirection } from '@caravanserai/locales/source-locales';
import type { Locale } from '@caravanserai/locales/registry';
import { currency } from '@caravanserai/money/currencies';
import type { FullConsignment } from '../consignment/record';
import { paidLines } from './reckon';
import type { FullRequest } from './records';
import { rightsOf, type Case } from './standing';
import type { ReturnRules } from './terms';

/** What may become of a consignment and what was asked about it, in one language. */
export function shownReturns(one: Case, rules: ReturnRules, locale: Locale): ConsignmentReturns {
  const { consignment, requests } = one;
  const rights = rightsOf(one, rules);
  const whole = refundTotal(wholeRefund(paidLines(consignment), currency(consignment.currency).minorStep));
  return {
    consignment_id: consignment.id,
    key: consignment.key,
    cancel: rights.cancel,
    revoke: rights.revoke,
    offers: rights.offers.map((offer) => shownOffer(offer, consignment, locale)),
    whole: { amount: whole.amount, currency: consignment.currency },
    requests: requests.map((request) => shownRequest(request, consignment, locale)),
  };
}

export function shownRequest(
  request: FullRequest,
  consignment: FullConsignment,
  locale: Locale,
): ReturnRequest {
  const { goods, voucher, freight, charges, credit, amount } = request;
  return {
    ...{ id: request.id, consignment_id: request.consignment_id, kind: request.kind, state: request.state },
    reason: request.reason,
    asked_at: new Date(request.asked_at).toISOString(),
    decided_at: instant(request.decided_at),
    received_at: instant(request.received_at),
    inspected_at: instant(request.inspected_at),
    refunded_at: instant(request.refunded_at),
    send_by: request.send_by,
    taxes_until: request.taxes_until,
    pays_way_back: request.pays_way_back,
    decision: request.decision ?? '',
    lines: request.lines.map(({ order_line_id, quantity }) => ({
      ...{ line_id: order_line_id, quantity, title: titleOf(consignment, order_line_id, locale) },
    })),
    amount: { amount, currency: request.currency },
    parts: { goods, voucher, freight, charges, credit },
  };
}

function shownOffer(offer: Offer, consignment: FullConsignment, locale: Locale): ReturnOffer {
  const { kind, basis, term, lastDay, taxes, lines } = offer;
  return {
    ...{ kind, basis, days: term.days, last_day: lastDay, counted_from: term.counted_from },
    ...{ pays_way_back: term.pays_way_back, freight_back: term.freight_back },
    ...{ taxes_back: taxes.back, taxes_until: taxes.until },
    lines: lines.map(({ id, left, unopened, kept }) => ({
      line_id: id,
      title: titleOf(consignment, id, locale),
      ordered: consignment.lines.find((line) => line.order_line_id === id)?.quantity ?? left,
      ...{ left, unopened, kept },
    })),
    rule: { id: term.id, source: term.source, conf: term.conf },
  };
}

function titleOf({ snapshot }: FullConsignment, lineId: string, locale: Locale) {
  const line = snapshot.lines.find(({ order_line_id }) => order_line_id === lineId);
  return (
    (line && pickText(line.titles, locale, line.source_locale)) ?? {
      ...{ value: lineId, lang: 'en', dir: languageDirection('en') },
    }
  );
}

const instant = (at: string | null): string | null => (at === null ? null : new Date(at).toISOString());
