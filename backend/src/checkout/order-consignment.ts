import type { Consignment } from '@caravanserai/contracts/quote';
import type { PromiseLevel } from '@caravanserai/customs/charges/assurance';
import type { RuleBook } from '@caravanserai/customs/rules/rule-book';
import { collectedCharges, orderWorking, otherCharges } from './order-charges';
import type { OrderTax } from './order-snapshot';
import type { AgreedConsignment } from './quote/agreed';
import { amountsIn } from './quote/amounts';
import { addedCharges, dueOnDelivery, shownCharges } from './quote/charges';
import { consignmentHead } from './quote/consignment-head';
import { deliveryOptions, freightOf, methodOf } from './quote/delivery';
import type { QuoteContext, QuoteLine } from './quote/input';
import { shownLine } from './quote/line';

/** One consignment of an order with what was collected for it. */
export interface OrderedConsignment {
  readonly key: string;
  readonly lines: readonly QuoteLine[];
  readonly taxes: readonly OrderTax[];
  /** Undefined where the order was placed without a quote. */
  readonly agreed: AgreedConsignment | undefined;
  /** ISO date of the order. */
  readonly day: string;
}

const LEVELS: readonly PromiseLevel[] = ['nothing_more', 'estimate', 'delivered_at_place'];

/** @throws RangeError for a consignment without lines */
export function orderedConsignment(
  { key, lines, taxes, agreed, day }: OrderedConsignment,
  context: QuoteContext,
  rules: RuleBook,
): Consignment {
  const facts = lines[0]?.facts;
  if (!facts) throw new RangeError('A consignment has at least one line.');
  const amount = amountsIn(context.currency);
  const charges = [...collectedCharges(taxes), ...otherCharges(agreed)];
  const method = methodOf(context, facts.shipping_profile_id);
  const delivery = deliveryOptions(context, facts.shipping_profile_id).filter(({ chosen }) => chosen);
  const freight = method ? freightOf(method) : 0;
  const goods = sum(lines.map((line) => line.goods));
  const voucher = sum(lines.map((line) => line.voucher));
  const collected = sum(taxes.map(({ minor }) => minor));
  const [due, added] = [dueOnDelivery(charges), addedCharges(charges)];
  const working = orderWorking(taxes, new Set(lines.map(({ id }) => id)), rules, context.words);
  const level = LEVELS.find((known) => known === agreed?.standing);
  const asOf = working?.date ?? day;
  return {
    ...consignmentHead(key, facts, context),
    lines: lines.map((line) => shownLine(line, context)),
    delivery,
    arrives: delivery[0]?.arrives ?? null,
    goods_total: amount(goods),
    voucher_total: amount(voucher),
    freight: method ? amount(freight) : null,
    charges: shownCharges(charges, context.words, amount),
    subtotal: amount(goods - voucher + freight + collected),
    due_on_delivery: due === null ? null : amount(due),
    landed: added === null ? null : amount(goods - voucher + freight + added),
    promise: level
      ? {
          level,
          as_of: asOf,
          terms: due === 0 ? 'DDP' : 'DAP',
          ...context.words.assurance({ level, asOf }),
        }
      : null,
    limits: null,
    refusal: null,
    working,
  };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);
