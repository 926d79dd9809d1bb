import type { QuoteResponse } from '@caravanserai/contracts/quote';
import { useSeededApp } from '../support/app';
import { promotion } from '../support/promotions';
import { randomNumbers } from '../support/random';
import { minor, StockShopper, type StockCart } from '../support/stock-cart';
import { reckoned } from './reckoned-total';

const app = useSeededApp();

const CARTS = 500;
/** As many as a small machine serves at once without waiting for the cart's own locks. */
const AT_ONCE = 4;
const SEED = 20261122;
const MINUTES = 60_000;

interface Sellable {
  variant_id: string;
  ships_to: string[];
  available: number;
}

interface Plan {
  country: string;
  items: { variant_id: string; quantity: number }[];
  codes: string[];
  delivery: boolean;
}

/** Carts of one to five lines for any destination, some with codes, some with delivery chosen. */
function plans(sellable: readonly Sellable[], countries: readonly string[]): Plan[] {
  const random = randomNumbers(SEED);
  const upTo = (most: number): number => Math.floor(random() * most);
  const pick = <Item>(items: readonly Item[]): Item => items[upTo(items.length)]!;
  return Array.from({ length: CARTS }, () => {
    const country = pick(countries);
    const fitting = sellable.filter(({ ships_to }) => ships_to.includes(country));
    const chosen = new Set(Array.from({ length: 1 + upTo(5) }, () => pick(fitting)));
    return {
      country,
      items: [...chosen].map(({ variant_id }) => ({ variant_id, quantity: 1 + upTo(3) })),
      codes: random() < 0.3 ? [pick(['SEVENTH', 'FREIGHT13'])] : [],
      delivery: random() < 0.4,
    };
  });
}

describe('500 random carts', () => {
  it(
    'come to one figure in the tables, the quote and Medusa’s own totals',
    async () => {
      await promotion(app.container, { code: 'SEVENTH', value: 14.2857 });
      await promotion(app.container, { code: 'FREIGHT13', value: 13, target: 'shipping_methods' });
      const sellable = await app.sql<Sellable>(
        `select l.variant_id, l.ships_to, 99 as available from listing l join public_listing p on p.listing_id = l.id
         join product_variant_inventory_item i on i.variant_id = l.variant_id and i.deleted_at is null
         join inventory_level il on il.inventory_item_id = i.inventory_item_id and il.stocked_quantity >= 3
        order by l.variant_id`,
      );
      const regions = await app.sql<{ id: string; country: string }>(
        `select region_id as id, iso2 as country from destination where deleted_at is null order by iso2`,
      );
      const regionOf = new Map(regions.map(({ id, country }) => [country, id]));
      const served = regions
        .map(({ country }) => country)
        .filter((country) => sellable.some(({ ships_to }) => ships_to.includes(country)));
      const queue = plans(sellable, served);
      const wrong: unknown[] = [];
      const seen = { taxed: 0, refused: 0, unknown: 0, discounted: 0 };

      const work = async (): Promise<void> => {
        for (let plan = queue.pop(); plan; plan = queue.pop()) {
          const shopper = await StockShopper.with(app.api, {
            region_id: regionOf.get(plan.country),
            locale: 'en',
            shipping_address: { country_code: plan.country.toLowerCase() },
            items: plan.items,
            promo_codes: plan.codes,
          });
          if (plan.delivery) await shopper.chooseDelivery();
          const figures = await figuresOf(shopper);
          if (new Set(Object.values(figures.totals)).size !== 1) wrong.push({ plan, ...figures.totals });
          seen.taxed += figures.taxed ? 1 : 0;
          seen.refused += figures.refused ? 1 : 0;
          seen.unknown += figures.unknown ? 1 : 0;
          seen.discounted += figures.discounted ? 1 : 0;
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      expect(wrong).toEqual([]);
      // The lot must hold every kind of cart, or it would prove less than it says.
      expect(Math.min(...Object.values(seen))).toBeGreaterThan(4);
    },
    10 * MINUTES,
  );
});

async function figuresOf(shopper: StockShopper) {
  const cart: StockCart = await shopper.cart();
  const { body: quote } = await app.api.get<QuoteResponse>(`/store/carts/${cart.id}/quote?locale=en`);
  const own = await reckoned(app, cart.id);
  return {
    totals: { stock: minor(cart, cart.total), quote: quote.total.amount, tables: own.total },
    taxed: own.taxes > 0,
    refused: own.landing.consignments.some(({ result }) => result.outcome === 'refused'),
    unknown: quote.landed === null,
    discounted: own.cart.lines.some(({ voucher }) => voucher > 0),
  };
}
