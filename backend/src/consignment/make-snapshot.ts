import type { DeliveryChoice } from '../checkout/delivery-choices';
import type { CartMethod } from '../landed/cart-record';
import type { LandedConsignment } from '../landed/land-cart';
import type { OrderFacts } from './order-facts';
import { promotionsOf, type ReckonedLine } from './reckoned-lines';
import type { ConsignmentSnapshot, SnapshotDelivery, SnapshotLine } from './snapshot';

interface Made {
  readonly landed: LandedConsignment;
  readonly lines: readonly ReckonedLine[];
  readonly method: CartMethod | undefined;
  readonly choice: DeliveryChoice | undefined;
  /** The cart's lines to the order's. */
  readonly orderLines: ReadonlyMap<string, string>;
  readonly facts: OrderFacts;
}

/** @throws RangeError for a consignment without lines */
export function snapshotOf(made: Made): ConsignmentSnapshot {
  const { landed, lines, orderLines, facts } = made;
  const first = lines[0]?.line;
  const texts = facts.listings[first?.variant_id ?? ''];
  if (!first?.facts || !texts) throw new RangeError('A consignment has at least one line.');
  const { place_code: code, place_kind: kind, place_country: country } = first.facts;
  const { result } = landed;
  const cost = result.outcome === 'reckoned' ? result : undefined;
  return {
    merchant: { handle: texts.merchant.handle, name: texts.merchant.name },
    pavilion: { handle: texts.pavilion.handle, iso2: texts.pavilion.iso2 },
    place: { code, kind, country },
    delivery: deliveryOf(made),
    regime: cost?.regime ?? null,
    dutiable: cost?.limits?.dutiableValue ?? null,
    promise: cost?.promise ?? null,
    working: cost
      ? {
          ...cost.working,
          steps: cost.working.steps.map((step) =>
            step.line === undefined ? step : { ...step, line: orderLines.get(step.line) ?? step.line },
          ),
        }
      : null,
    lines: lines.map((line) => lineOf(line, made)),
  };
}

function deliveryOf({ method, choice, facts }: Made): SnapshotDelivery | null {
  if (!method) return null;
  return {
    option_id: method.option_id,
    names: facts.options[method.option_id] ?? {},
    transport: choice?.transport ?? null,
    amount: method.amount,
    promotions: promotionsOf(method.discounts, facts),
  };
}

function lineOf(reckoned: ReckonedLine, { facts, orderLines }: Made): SnapshotLine {
  const { line, goods, voucher, freight, levied, promotions } = reckoned;
  const texts = facts.listings[line.variant_id];
  const about = line.facts;
  return {
    order_line_id: orderLines.get(line.id) ?? '',
    listing_id: texts?.listing_id ?? '',
    goods_handle: texts?.goods_handle ?? '',
    source_locale: texts?.source_locale ?? 'en',
    titles: texts?.titles ?? {},
    slugs: texts?.slugs ?? {},
    picture: texts?.picture ?? '',
    quantity: line.quantity,
    unit_price: line.unit_price,
    ...{ goods, voucher, freight, charges: levied, promotions },
    hs6: about?.hs6 ?? '',
    origin: about?.origin ?? '',
    flags: about?.flags ?? [],
    net_grams: about?.net_grams ?? null,
    net_millilitres: about?.net_millilitres ?? null,
    gross_grams: about?.gross_grams ?? null,
  };
}
