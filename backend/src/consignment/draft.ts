import { plannedSpan } from '@caravanserai/customs/journey/delivery-time';
import { journeyPath } from '@caravanserai/customs/journey/path';
import { nextDue } from '@caravanserai/customs/journey/timetable';
import type { ConsignmentState } from '@caravanserai/customs/journey/states';
import { localDay } from '@caravanserai/customs/local-day';
import { DEFAULT_LOCALE, normaliseLocale } from '@caravanserai/locales/registry';
import { fromMajor } from '@caravanserai/money/decimal';
import type { DeliveryChoice } from '../checkout/delivery-choices';
import type { CartRecord } from '../landed/cart-record';
import type { CartLanding, LandedConsignment } from '../landed/land-cart';
import { commissionRule } from './commission-rule';
import { inOwnCurrency } from './own-currency';
import type { ListingTexts, OrderFacts } from './order-facts';
import { orderLineOf } from './order-lines';
import { ownParts } from './own-parts';
import type { ConsignmentEventRecord, ConsignmentLineRecord, ConsignmentRecord } from './record';
import { promotionsOf, reckonedLines, type ReckonedLine } from './reckoned-lines';
import { settle, type Settled } from './settle';
import { snapshotOf } from './make-snapshot';

export interface Draft {
  readonly consignments: readonly ConsignmentRecord[];
  readonly lines: readonly ConsignmentLineRecord[];
  readonly events: readonly ConsignmentEventRecord[];
}

interface Ground {
  readonly cart: CartRecord;
  readonly landing: CartLanding;
  readonly facts: OrderFacts;
  readonly choices: readonly DeliveryChoice[];
  /** Makes an id of a kind. */
  readonly newId: (prefix: string) => string;
}

interface Member {
  readonly landed: LandedConsignment;
  readonly lines: readonly ReckonedLine[];
  readonly texts: ListingTexts;
}

/**
 * The rows of an order's consignments, from what was reckoned for its cart.
 * @throws Error when a line of the cart is not in the order
 */
export function draftConsignments(ground: Ground): Draft {
  const { cart, landing, facts } = ground;
  const members = landing.consignments.flatMap((landed): Member[] => {
    const lines = reckonedLines(landed, cart, facts);
    const texts = facts.listings[lines[0]?.line.variant_id ?? ''];
    return texts ? [{ landed, lines, texts }] : [];
  });
  const date = localDay(facts.placed_at, landing.shipTo);
  const rules = members.map(({ landed, texts }) =>
    commissionRule(facts.commissions, {
      merchantId: landed.merchantId,
      pavilionId: texts.pavilion.id,
      route: landed.route,
      date,
    }),
  );
  const settled = settle(
    members.map(({ landed, lines }, index) => {
      const method = cart.methods.find(({ id }) => id === landed.methodId);
      return {
        key: landed.key,
        lines,
        delivery: {
          amount: method?.amount ?? 0,
          promotions: promotionsOf(method?.discounts ?? [], facts),
        },
        percent: rules[index]?.percent ?? '0',
      };
    }),
    fromMajor(facts.total, cart.currency),
    cart.currency,
  );
  const orderLines = orderLineOf(cart.lines, facts.lines, cart.currency);
  const rows = members.map((member, index) =>
    rowsOf(member, settled[index], rules[index]?.id ?? null, orderLines, ground),
  );
  return {
    consignments: rows.map(({ consignment }) => consignment),
    lines: rows.flatMap(({ lines }) => lines),
    events: rows.map(({ event }) => event),
  };
}

function rowsOf(
  member: Member,
  settled: Settled | undefined,
  rule: string | null,
  orderLines: ReadonlyMap<string, string>,
  { cart, landing, facts, choices, newId }: Ground,
) {
  const { landed, lines, texts } = member;
  const [id, order_id, currency] = [newId('cons'), facts.id, cart.currency];
  const method = cart.methods.find((one) => one.id === landed.methodId);
  const choice = choices.find(({ option_id }) => option_id === method?.option_id);
  const path = journeyPath(landed.route, landed.input.from, landing.shipTo);
  const state: ConsignmentState = facts.cancelled ? 'cancelled' : 'paid';
  const placedAt = new Date(facts.placed_at).toISOString();
  const promised = { from: choice?.arrives.from ?? null, to: choice?.arrives.to ?? null };
  const span = plannedSpan(placedAt, promised, id);
  const due = nextDue({ path, state, customsState: null }, span, placedAt);
  const money = settled ?? NOTHING;
  const own = inOwnCurrency(money.merchantAmount, currency, texts.merchant.currency, facts);
  const sum = (of: (line: ReckonedLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  const consignment: ConsignmentRecord = {
    ...{ id, order_id, key: landed.key, merchant_id: landed.merchantId, pavilion_id: texts.pavilion.id },
    ...{ route: landed.route, place: landed.place, path, ship_to: landing.shipTo, currency },
    locale: (cart.locale && normaliseLocale(cart.locale)) || DEFAULT_LOCALE,
    goods: sum(({ goods }) => goods),
    voucher: sum(({ voucher }) => voucher),
    freight: sum(({ freight }) => freight),
    charges: sum(({ charges }) => charges),
    credit: money.credit,
    subtotal: money.subtotal,
    promised_from: promised.from,
    promised_to: promised.to,
    snapshot: snapshotOf({ landed, lines, method, choice, orderLines, facts }),
    commission: money.commission,
    commission_rule: rule,
    merchant_amount: money.merchantAmount,
    merchant_currency: own.currency,
    merchant_amount_own: own.amount,
    merchant_rate: own.rate,
    merchant_rate_date: own.date ?? placedAt.slice(0, 10),
    state,
    state_since: placedAt,
    customs_state: null,
    declaration_number: null,
    carrier: null,
    tracking: null,
    clock_ahead: facts.clock_ahead,
    due_at: due ? new Date(Date.parse(due.at) + facts.clock_ahead).toISOString() : null,
    due_event: due?.event ?? null,
    placed_at: placedAt,
    packed_at: null,
  };
  const owned = ownParts(money.lines, {
    charged: currency,
    own: own.currency,
    amount: own.amount,
    rate: own.rate,
  });
  const shares = new Map(money.lines.map((share, index) => [share.id, { ...share, ...owned[index] }]));
  const event: ConsignmentEventRecord = {
    ...{ id: newId('consev'), consignment_id: id, order_id, kind: 'place', from_state: null },
    ...{ to_state: state, code: null, actor: 'system', at: placedAt, data: {}, note: null },
  };
  return {
    consignment,
    event,
    lines: lines.map(({ line, goods, voucher, freight, charges }): ConsignmentLineRecord => {
      const share = shares.get(line.id);
      const listing = facts.listings[line.variant_id];
      return {
        id: newId('consli'),
        consignment_id: id,
        order_line_id: orderLines.get(line.id) ?? '',
        listing_id: listing?.listing_id ?? '',
        goods_id: listing?.goods_id ?? '',
        ...{ variant_id: line.variant_id, quantity: line.quantity, unit_price: line.unit_price },
        ...{ goods, voucher, freight, charges },
        credit: share?.credit ?? 0,
        subtotal: share?.subtotal ?? 0,
        commission: share?.commission ?? 0,
        merchant_amount: share?.merchantAmount ?? 0,
        ...{ price: share?.price ?? 0, delivery: share?.delivery ?? 0 },
        ...{ price_own: share?.priceOwn ?? 0, delivery_own: share?.deliveryOwn ?? 0 },
        ...{ commission_own: share?.commissionOwn ?? 0, amount_own: share?.amountOwn ?? 0 },
      };
    }),
  };
}

const NOTHING: Settled = { key: '', lines: [], credit: 0, subtotal: 0, commission: 0, merchantAmount: 0 };
