import type { KeptOffer } from '@caravanserai/contracts/kept';
import { arrivalWindow } from '@caravanserai/customs/arrival';
import { priceBasis } from '@caravanserai/customs/price-basis';
import { orderSiblings } from '@caravanserai/customs/sibling';
import { fromMajor } from '@caravanserai/money/decimal';
import type { Basket, KeptGoods } from './basket';
import { room, type Journey, type Way } from './way';

/**
 * How kept goods could go into the cart now: by their own listing, else by the sibling that arrives soonest. Null
 * while none fits.
 * @param orderedAt ISO date-time the days count from
 */
export function offerFor(
  goods: KeptGoods,
  basket: Basket,
  journey: Journey & { readonly currency: string },
  orderedAt: string,
): KeptOffer | null {
  const own = journey.ways.get(goods.listing_id);
  if (!own) return null;
  const fitting = [...journey.ways.values()].filter(
    (way) => way.goods_id === own.goods_id && room(basket, journey, way.listing_id) > 0,
  );
  const offers = fitting.map((way) => offerBy(way, journey, orderedAt));
  const [soonest] = orderSiblings(
    offers.map((offer) => ({
      id: offer.listing_id,
      arrives: offer.arrives,
      price: offer.unit_price.amount,
      offer,
    })),
  );
  const best = offers.find(({ listing_id }) => listing_id === goods.listing_id) ?? soonest?.offer;
  return best ? { ...best, pieces: Math.min(goods.quantity, room(basket, journey, best.listing_id)) } : null;
}

function offerBy(
  way: Way,
  { country, currency }: Journey & { readonly currency: string },
  orderedAt: string,
): Omit<KeptOffer, 'pieces'> {
  const {
    listing_id,
    route,
    place_code: code,
    place_kind: kind,
    place_country,
    place_city,
    away,
    price,
  } = way;
  return {
    listing_id,
    route,
    place: { code, kind, country: place_country },
    unit_price: { amount: fromMajor(price ?? '0', currency), currency },
    basis: priceBasis(route, place_country, country),
    arrives: arrivalWindow({
      route,
      from: { country: place_country, city: place_city },
      dest: country,
      orderedAt,
      away,
    }),
  };
}
