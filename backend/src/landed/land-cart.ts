import type { Consignment } from '@caravanserai/customs/charges/consignment';
import type { LandedCost, Refusal } from '@caravanserai/customs/charges/landed-cost-result';
import { groupIntoConsignments } from '@caravanserai/customs/consignments';
import { landedCost } from '@caravanserai/customs/landed-cost';
import { localDay } from '@caravanserai/customs/local-day';
import type { SupplyRoute } from '@caravanserai/customs/route';
import type { RuleBook } from '@caravanserai/customs/rules/rule-book';
import type { CartLine, CartRecord, LineFacts } from './cart-record';
import { consignmentInput } from './consignment-input';
import { destinationOf } from './destination-of';

/** One consignment of a cart with what it costs at the door, or why it can't go as it is. */
export interface LandedConsignment {
  /** `merchant/route/place`. */
  readonly key: string;
  readonly merchantId: string;
  readonly route: SupplyRoute;
  readonly place: string;
  readonly shippingProfileId: string;
  readonly lineIds: readonly string[];
  /** The chosen delivery; null while none is, and freight is then none. */
  readonly methodId: string | null;
  readonly input: Consignment;
  readonly result: LandedCost | Refusal;
}

/** What a whole cart costs. Lines that can't go to the destination at all stand in none of the consignments. */
export interface CartLanding {
  /** ISO date in the destination's calendar, whose rules were asked. */
  readonly date: string;
  readonly shipTo: string;
  readonly currency: string;
  readonly consignments: readonly LandedConsignment[];
}

/**
 * Reckons a cart, each consignment for itself, as each is one declaration.
 * @param now ISO date-time
 * @throws RangeError when a rule that nothing works without isn't in force
 */
export function landCart(cart: CartRecord, rules: RuleBook, now: string): CartLanding {
  const shipTo = destinationOf(cart);
  const date = localDay(now, shipTo);
  const lines = cart.lines.flatMap((line) => (canGo(line, shipTo) ? [memberOf(line)] : []));
  const methods = new Map(cart.methods.map((method) => [method.shipping_profile_id, method]));
  let used = cart.used_this_year;
  const consignments = groupIntoConsignments(lines).map(({ key, lines: members, ...of }) => {
    const profile = members[0]?.facts.shipping_profile_id ?? '';
    const method = methods.get(profile);
    const input = consignmentInput(members, {
      date,
      dest: shipTo,
      currency: cart.currency,
      freight: method ? method.amount - method.discount : 0,
      freightVoucher: method?.voucher ?? 0,
    });
    const result = landedCost(input, rules, used);
    // Consignments of one cart share the buyer's year: each counts before the next is looked at.
    if (result.outcome === 'reckoned') used += result.limits?.dutiableValue ?? 0;
    return {
      key,
      merchantId: of.merchantId,
      route: of.route,
      place: of.place,
      shippingProfileId: profile,
      lineIds: members.map(({ id }) => id),
      methodId: method?.id ?? null,
      input,
      result,
    };
  });
  return { date, shipTo, currency: cart.currency, consignments };
}

/** A line with its facts, where reckoning has something to say about it. */
type Member = CartLine & { facts: LineFacts; merchantId: string; route: SupplyRoute; place: string };

const canGo = (line: CartLine, shipTo: string): line is CartLine & { facts: LineFacts } =>
  line.facts !== null && line.quantity > 0 && line.facts.ships_to.includes(shipTo);

const memberOf = (line: CartLine & { facts: LineFacts }): Member => ({
  ...line,
  merchantId: line.facts.merchant_id,
  route: line.facts.route,
  place: line.facts.place_code,
});
