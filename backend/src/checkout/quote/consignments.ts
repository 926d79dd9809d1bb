import type { Consignment } from '@caravanserai/contracts/quote';
import type { LandedCost, Refusal } from '@caravanserai/customs/charges/landed-cost-result';
import { amountsIn } from './amounts';
import { shownAssurance } from './assurance';
import { dueOnDelivery, shownCharges } from './charges';
import { consignmentHead } from './consignment-head';
import { deliveryOptions, freightOf, methodOf } from './delivery';
import type { QuoteContext, QuoteLine } from './input';
import { shownLine } from './line';
import { shownLimits, shownRefusal } from './refusal';
import { shownWorking } from './working';

/** A consignment with what it costs at the door, or why it can't go. */
export interface LandedConsignment {
  readonly key: string;
  readonly lineIds: readonly string[];
  readonly result: LandedCost | Refusal;
}

/**
 * A consignment as the quote shows it. A refused one has its goods and freight, but no charge and no landed cost.
 * @throws RangeError when none of its lines is known
 */
export function shownConsignment(
  { key, lineIds, result }: LandedConsignment,
  context: QuoteContext,
): Consignment {
  const lines = lineIds.flatMap((id) => context.lines.get(id) ?? []);
  const facts = lines[0]?.facts;
  if (!facts) throw new RangeError('A consignment has at least one line.');
  const amount = amountsIn(context.currency);
  const cost = result.outcome === 'reckoned' ? result : undefined;
  const landed = new Map(cost?.lines.map((line) => [line.id, line]));
  const charges = cost?.lines.flatMap((line) => line.charges) ?? [];
  const due = dueOnDelivery(charges);
  const total = cost?.totals.landed ?? null;
  const delivery = deliveryOptions(context, facts.shipping_profile_id);
  const method = methodOf(context, facts.shipping_profile_id);
  const own = ownSums(lines, method ? freightOf(method) : 0);
  return {
    ...consignmentHead(key, facts, context),
    lines: lines.map((line) => shownLine(line, context, landed.get(line.id))),
    delivery,
    arrives: (delivery.find(({ chosen }) => chosen) ?? delivery[0])?.arrives ?? null,
    goods_total: amount(own.goods),
    voucher_total: amount(own.voucher),
    freight: method ? amount(own.freight) : null,
    charges: shownCharges(charges, context.words, amount),
    subtotal: amount(cost?.totals.payNow ?? own.goods - own.voucher + own.freight),
    due_on_delivery: cost && due !== null ? amount(due) : null,
    landed: total === null ? null : amount(total),
    promise: cost ? shownAssurance(cost.promise, context.words) : null,
    limits: result.limits ? shownLimits(result.limits, context.words, amount) : null,
    refusal: result.outcome === 'refused' ? shownRefusal(result, context.words) : null,
    working: shownWorking(result.working, context.words),
  };
}

function ownSums(lines: readonly QuoteLine[], freight: number) {
  const sum = (of: (line: QuoteLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  return { goods: sum((line) => line.goods), voucher: sum((line) => line.voucher), freight };
}
