import type { Consignment, ConsignmentLine, DeliveryOption } from '@caravanserai/contracts/quote';
import { arrivalWindow } from '@caravanserai/customs/arrival';
import { groupIntoConsignments } from '@caravanserai/customs/consignments';
import { priceBasis } from '@caravanserai/customs/price-basis';
import { countryName } from '@caravanserai/locales/countries';
import { pickText } from '@caravanserai/locales/fallback';
import type { Locale } from '@caravanserai/locales/registry';
import { fromMajor } from '@caravanserai/money/decimal';
import type { DeliveryChoice } from '../delivery-choices';
import type { ListingFacts } from '../listing-facts';
import { MAX_PIECES } from '../line-rules';
import type { Snapshot } from './cart-snapshot';

export interface ConsignmentInput {
  snapshot: Snapshot;
  facts: ReadonlyMap<string, ListingFacts>;
  choices: readonly DeliveryChoice[];
  /** Upper case. */
  currency: string;
  /** ISO alpha-2, upper case. */
  shipTo: string;
  locale: Locale;
  /** When the promised days count from, ISO 8601. */
  orderedAt: string;
  /** Orders no longer ask what could still be ordered. */
  showAvailable: boolean;
}

/** The consignments of a cart or order, each with its lines, delivery choices, promised days and sums in minor units. */
export function consignmentsOf(input: ConsignmentInput): Consignment[] {
  const lines = input.snapshot.lines.flatMap((line) => {
    const facts = input.facts.get(line.variant_id);
    return facts
      ? [{ merchantId: facts.merchant_id, route: facts.route, place: facts.place_code, line, facts }]
      : [];
  });
  return groupIntoConsignments(lines).map(({ key, lines: members }) => consignment(input, key, members));
}

type Member = { line: Snapshot['lines'][number]; facts: ListingFacts };

function consignment(input: ConsignmentInput, key: string, members: readonly Member[]): Consignment {
  const [first] = members;
  if (!first) throw new RangeError('A consignment has at least one line.');
  const { facts } = first;
  const amount = (minor: number) => ({ amount: minor, currency: input.currency });
  const arrives = arrivalWindow({
    route: facts.route,
    from: { country: facts.place_country, city: facts.place_city },
    dest: input.shipTo,
    orderedAt: input.orderedAt,
  });
  const chosen = new Map(input.snapshot.methods.map((method) => [method.shipping_option_id, method]));
  const delivery = input.choices
    .filter((choice) => choice.shipping_profile_id === facts.shipping_profile_id)
    .map((choice): DeliveryOption => ({
      id: choice.option_id,
      name: choice.name,
      price: amount(fromMajor(chosen.get(choice.option_id)?.amount ?? choice.amount, input.currency)),
      arrives,
      chosen: chosen.has(choice.option_id),
    }));
  const freight = delivery.find((option) => option.chosen)?.price ?? null;
  const goods = members.reduce((sum, { line }) => sum + fromMajor(line.subtotal, input.currency), 0);
  return {
    key,
    merchant: { handle: facts.merchant_handle, name: facts.merchant_name },
    pavilion: {
      handle: facts.pavilion_handle,
      iso2: facts.pavilion_iso2,
      name: countryName(facts.pavilion_iso2, input.locale),
    },
    route: facts.route,
    place: { code: facts.place_code, kind: facts.place_kind, country: facts.place_country },
    basis: priceBasis(facts.route, facts.place_country, input.shipTo),
    lines: members.map((member) => consignmentLine(input, member)),
    delivery,
    arrives,
    goods_total: amount(goods),
    freight,
    subtotal: amount(goods + (freight?.amount ?? 0)),
  };
}

function consignmentLine(input: ConsignmentInput, { line, facts }: Member): ConsignmentLine {
  const title = pickText(facts.titles, input.locale, facts.source_locale);
  return {
    line_id: line.id,
    listing_id: facts.listing_id,
    goods_slug: facts.slug ?? facts.goods_handle,
    title: title ?? { value: facts.goods_handle, lang: 'en', dir: 'ltr' },
    picture: facts.pictures[0] ?? '',
    quantity: line.quantity,
    unit_price: { amount: fromMajor(line.unit_price, input.currency), currency: input.currency },
    total: { amount: fromMajor(line.subtotal, input.currency), currency: input.currency },
    available: input.showAvailable ? Math.max(0, Math.min(facts.available, MAX_PIECES)) : null,
  };
}
