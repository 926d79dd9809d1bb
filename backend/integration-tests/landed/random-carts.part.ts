import type { QuoteResponse } from '@caravanserai/contracts/quote';
import { currency } from '@caravanserai/money/currencies';
import { toMajor } from '@caravanserai/money/decimal';
import type { ICartModuleService } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { refreshLandedCost } from '../../src/landed/refresh-landed-cost';
import { randomNumbers } from '../support/random';
import { reckoned } from './reckoned-total';
import { app } from './app';

const CARTS = 500;
const BATCH = 50;
const SEED = 20261122;

interface Sellable {
  variant_id: string;
  title: string;
  ships_to: string[];
  /** Major units by currency, lower case. */
  prices: Record<string, number>;
  option_id: string;
  profile_id: string;
}

interface Destination {
  country: string;
  region_id: string;
  currency: string;
}

const SELLABLE = `
  select l.variant_id, g.handle as title, l.ships_to, dp.shipping_profile_id as profile_id,
         (select so.id from shipping_option so where so.shipping_profile_id = dp.shipping_profile_id
            and so.deleted_at is null order by so.id limit 1) as option_id,
         (select jsonb_object_agg(p.currency_code, p.amount) from product_variant_price_set s
            join price p on p.price_set_id = s.price_set_id and p.deleted_at is null and p.price_list_id is null
           where s.variant_id = l.variant_id and s.deleted_at is null) as prices
    from listing l join public_listing pub on pub.listing_id = l.id join goods g on g.id = l.goods_id
    join dispatch_profile dp on dp.merchant_id = l.merchant_id and dp.route = l.route and dp.place_id = l.place_id
   where l.variant_id not in (select v.id from product_variant v join product_variant_price_set s on s.variant_id = v.id
           join price p on p.price_set_id = s.price_set_id where p.price_list_id is not null)
   order by l.variant_id`;

/** A cart of one to five goods, as it stands in Medusa's tables after its own workflows, but for its taxes. */
function randomCart(
  random: () => number,
  destinations: readonly Destination[],
  sellable: readonly Sellable[],
) {
  const upTo = (most: number): number => Math.floor(random() * most);
  const pick = <Item>(items: readonly Item[]): Item => items[upTo(items.length)]!;
  // China alone has limits; it must come up often enough.
  const to = pick(random() < 0.2 ? destinations.filter(({ country }) => country === 'CN') : destinations);
  const code = to.currency.toLowerCase();
  const { digits, minorStep } = currency(to.currency);
  const fitting = sellable.filter(({ ships_to, prices }) => ships_to.includes(to.country) && prices[code]);
  const chosen = [...new Set(Array.from({ length: 1 + upTo(5) }, () => pick(fitting)))];
  const withCode = random() < 0.3;
  const share = random() * (random() < 0.1 ? 1 : 0.4);
  // Medusa leaves discounts as fractions of the minor unit.
  const off = (amount: number) =>
    withCode ? [{ code: 'RANDOM', amount: Number((amount * share).toFixed(digits + 3)) }] : [];
  const profiles = random() < 0.6 ? [...new Map(chosen.map((each) => [each.profile_id, each])).values()] : [];
  return {
    currency_code: code,
    region_id: to.region_id,
    locale: 'en',
    shipping_address: { country_code: to.country.toLowerCase() },
    items: chosen.map(({ variant_id, title, prices }) => {
      const quantity = 1 + upTo(random() < 0.3 ? 40 : 3);
      const unit_price = prices[code] ?? 0;
      return { title, variant_id, quantity, unit_price, adjustments: off(unit_price * quantity) };
    }),
    shipping_methods: profiles.map(({ option_id }) => {
      const amount = toMajor((1 + upTo(300)) * Math.max(10, minorStep), to.currency);
      return { name: 'Delivery', shipping_option_id: option_id, amount, adjustments: off(amount) };
    }),
  };
}

describe('500 random carts', () => {
  it('come to one figure in the tables, the quote and Medusa’s own totals', async () => {
    const sellable = await app.sql<Sellable>(SELLABLE);
    const destinations = (
      await app.sql<Destination>(
        `select iso2 as country, region_id, currency from destination where deleted_at is null order by iso2`,
      )
    ).filter(({ country }) => sellable.some(({ ships_to }) => ships_to.includes(country)));
    const random = randomNumbers(SEED);
    const service = app.container.resolve<ICartModuleService>(Modules.CART);
    const query = app.container.resolve(ContainerRegistrationKeys.QUERY);
    const wrong: unknown[] = [];
    const seen = { taxed: 0, refused: 0, unknown: 0, discounted: 0, threeDigits: 0 };

    for (let made = 0; made < CARTS; made += BATCH) {
      const carts = await service.createCarts(
        Array.from({ length: BATCH }, () => randomCart(random, destinations, sellable)),
      );
      const ids = carts.map(({ id }) => id);
      for (const id of ids) await refreshLandedCost(app.container, id);
      const { data } = await query.graph({
        entity: 'cart',
        fields: ['id', 'total', 'currency_code'],
        filters: { id: ids },
      });
      for (const { id, total, currency_code } of data as {
        id: string;
        total: number;
        currency_code: string;
      }[]) {
        const own = await reckoned(app, id);
        const { body: quote } = await app.api.get<QuoteResponse>(`/store/carts/${id}/quote?locale=en`);
        const { digits } = currency(currency_code);
        // Not rounded here: Medusa's total must be whole by itself, but for the noise of its arithmetic.
        const stock = Number((Number(total) * 10 ** digits).toFixed(6));
        const tables = own.total;
        if (stock !== tables || quote.total.amount !== tables) {
          wrong.push({ id, currency_code, stock, tables, quote: quote.total.amount });
        }
        seen.taxed += own.taxes > 0 ? 1 : 0;
        seen.refused += own.landing.consignments.some(({ result }) => result.outcome === 'refused') ? 1 : 0;
        seen.unknown += quote.landed === null ? 1 : 0;
        seen.discounted += own.cart.lines.some(({ voucher }) => voucher > 0) ? 1 : 0;
        seen.threeDigits += digits === 3 ? 1 : 0;
      }
    }
    expect(wrong).toEqual([]);
    // The lot must hold every kind of cart, or it would prove less than it says.
    expect(Object.entries(seen).filter(([, count]) => count < 5)).toEqual([]);
  }, 600_000);
});
