import type { Alternative } from '@caravanserai/contracts/quote';
import { priceBasis } from '@caravanserai/customs/price-basis';
import type { RuleBook } from '@caravanserai/customs/rules/rule-book';
import { fromMajor } from '@caravanserai/money/decimal';
import type { CartLine, CartMethod, CartRecord, LineFacts } from '../../landed/cart-record';
import { landCart, type CartLanding } from '../../landed/land-cart';
import type { ListingOffer } from '../listing-facts';
import { amountsIn, sumKnown } from './amounts';
import { addedCharges } from './charges';
import type { QuoteChoice } from './input';

export interface AlternativesGiven {
  readonly record: CartRecord;
  readonly landing: CartLanding;
  readonly rules: RuleBook;
  /** Every listing of the goods in the cart. */
  readonly offers: readonly ListingOffer[];
  /** Delivery options of the cart's profiles and of the siblings'. */
  readonly choices: readonly QuoteChoice[];
  /** ISO date-time. */
  readonly now: string;
}

/**
 * The other routes by which each line could come, by line id: the cart is reckoned anew with the line moved, freight
 * and limits and all, so the difference is what one press really changes.
 */
export function alternativesOf(given: AlternativesGiven): Map<string, Alternative[]> {
  const { record, offers } = given;
  const goodsOf = new Map(offers.map((offer) => [offer.variant_id, offer.goods_id]));
  return new Map(
    record.lines.map((line) => [
      line.id,
      offers
        .filter((offer) => offer.goods_id === goodsOf.get(line.variant_id))
        .flatMap((offer) => alternative(line, offer, given)),
    ]),
  );
}

function alternative(line: CartLine, offer: ListingOffer, given: AlternativesGiven): Alternative[] {
  const { record, landing, choices } = given;
  if (offer.variant_id === line.variant_id || !line.facts || !canTake(offer, line, landing.shipTo)) return [];
  const delivery = chosenOrFirst(record.methods, choices, offer.shipping_profile_id);
  if (!delivery || offer.price === null) return [];
  const price = fromMajor(offer.price, record.currency);
  const moved = landCart(withLineMoved(line, offer, price, given), given.rules, given.now);
  const consignment = moved.consignments.find(({ lineIds }) => lineIds.includes(line.id));
  // A route that customs refuses is no way out.
  if (consignment?.result.outcome !== 'reckoned') return [];
  const landed = consignment.result.lines.find(({ id }) => id === line.id);
  const added = landed ? addedCharges(landed.charges) : null;
  const [before, after] = [landedTotal(landing), landedTotal(moved)];
  const amount = amountsIn(record.currency);
  return [
    {
      listing_id: offer.listing_id,
      variant_id: offer.variant_id,
      route: offer.route,
      place: { code: offer.place_code, kind: offer.place_kind, country: offer.place_country },
      unit_price: amount(price),
      basis: priceBasis(offer.route, offer.place_country, landing.shipTo),
      arrives: delivery.arrives,
      landed:
        landed && added !== null
          ? amount(landed.goods - landed.voucher + landed.freight + landed.insurance + added)
          : null,
      difference: before === null || after === null ? null : amount(after - before),
    },
  ];
}

const canTake = (offer: ListingOffer, line: CartLine, shipTo: string): boolean =>
  offer.is_public && offer.ships_to.includes(shipTo) && offer.available >= line.quantity;

const landedTotal = ({ consignments }: CartLanding): number | null =>
  sumKnown(consignments.map(({ result }) => (result.outcome === 'reckoned' ? result.totals.landed : null)));

/** What the cart has chosen for a profile, else its first option, which the storefront would choose. */
function chosenOrFirst(
  methods: readonly CartMethod[],
  choices: readonly QuoteChoice[],
  profileId: string,
): QuoteChoice | undefined {
  const own = choices.filter(({ shipping_profile_id }) => shipping_profile_id === profileId);
  const taken = methods.find(({ shipping_profile_id }) => shipping_profile_id === profileId)?.option_id;
  return own.find(({ option_id }) => option_id === taken) ?? own[0];
}

function withLineMoved(
  line: CartLine,
  offer: ListingOffer,
  price: number,
  { record, choices }: AlternativesGiven,
): CartRecord {
  const goods = price * line.quantity;
  const lines = record.lines.map((one): CartLine => {
    if (one !== line || !one.facts) return one;
    const voucher = Math.min(one.voucher, goods);
    return { ...one, unit_price: price, gross: goods, goods, voucher, facts: factsOf(one.facts, offer) };
  });
  const profiles = new Set(lines.flatMap(({ facts }) => facts?.shipping_profile_id ?? []));
  const methods = [...profiles].flatMap((profile): CartMethod[] => {
    const choice = chosenOrFirst(record.methods, choices, profile);
    const known = record.methods.find(({ shipping_profile_id }) => shipping_profile_id === profile);
    const isTouched = profile === offer.shipping_profile_id || profile === line.facts?.shipping_profile_id;
    if (!choice || !isTouched) return known ? [known] : [];
    return [
      {
        id: known?.id ?? `method of ${profile}`,
        option_id: choice.option_id,
        shipping_profile_id: profile,
        amount: choice.priceAt(gramsOf(lines, profile)) ?? known?.amount ?? choice.price,
        discount: 0,
        voucher: 0,
        discounts: [],
        data: null,
      },
    ];
  });
  return { ...record, lines, methods };
}

const factsOf = (facts: LineFacts, offer: ListingOffer): LineFacts => ({
  ...facts,
  route: offer.route,
  ships_to: offer.ships_to,
  merchant_id: offer.merchant_id,
  place_code: offer.place_code,
  place_kind: offer.place_kind,
  place_country: offer.place_country,
  place_city: offer.place_city,
  shipping_profile_id: offer.shipping_profile_id,
  gross_grams: offer.gross_grams,
});

/** Gross weight of all lines of a shipping profile. */
export const gramsOf = (lines: readonly CartLine[], profileId: string): number =>
  lines.reduce(
    (sum, { facts, quantity }) =>
      facts?.shipping_profile_id === profileId ? sum + (facts.gross_grams ?? 0) * quantity : sum,
    0,
  );
