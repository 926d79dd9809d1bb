import type { Card } from '@caravanserai/contracts/card';
import type { ListingResponse, ListingsResponse, Offer } from '@caravanserai/contracts/listings';
import { fromMajor } from '@caravanserai/money/decimal';
import { Shopper } from '../support/shopper';
import { app } from './app';

/** Looked at in each destination; every offer of each, so that all routes are among them. */
const GOODS_EACH = 2;

const DESTINATIONS = ['CN', 'FR', 'DE', 'GB', 'KW', 'AE', 'JP', 'KZ', 'AU', 'RS', 'US'];

const CASES = DESTINATIONS.map((country) => [country]);

async function page(slug: string, country: string): Promise<ListingResponse> {
  const { status, body } = await app.api.get<ListingResponse>(
    `/store/listings/${slug}?locale=en&ship_to=${country}`,
  );
  expect(status).toBe(200);
  return body;
}

/** Goods of every price, the reduced ones among them. */
async function someGoods(country: string): Promise<Card[]> {
  const { body } = await app.api.get<ListingsResponse>(
    `/store/listings?locale=en&ship_to=${country}&in_stock=true&sort=price&limit=48`,
  );
  const { cards } = body;
  const step = Math.max(1, Math.floor(cards.length / GOODS_EACH));
  return cards.filter((card, index) => index % step === 0 || card.reduced_from !== null);
}

/** The totals of a cart that holds one piece of an offer, with its first delivery. */
async function cartOf(offer: Offer, country: string) {
  const shopper = await Shopper.inCountry(app.api, country, 'en');
  const added = await app.api.post(`/store/carts/${shopper.cartId}/line-items`, {
    variant_id: offer.variant_id,
    quantity: 1,
  });
  expect(added.status).toBe(200);
  await shopper.chooseDelivery();
  const { body } = await app.api.get<{
    cart: { total: number; item_subtotal: number; currency_code: string };
  }>(`/store/carts/${shopper.cartId}`);
  return { quote: await shopper.quote(), cart: body.cart };
}

test.each(CASES)('one piece to %s costs in the cart what its page says', async (country) => {
  const goods = await someGoods(country);
  const seen = new Set<string>();
  for (const { slug } of goods) {
    const { offers, working } = await page(slug, country);
    for (const offer of offers.filter(({ deliverable, stock }) => deliverable && stock !== 'sold_out')) {
      const { estimate } = offer;
      if (!estimate?.total) throw new Error(`No estimate for ${slug} to ${country}.`);
      const { quote, cart } = await cartOf(offer, country);
      const [consignment] = quote.consignments;
      const shown = {
        goods: estimate.goods,
        freight: estimate.freight,
        charges: estimate.charges,
        total: estimate.total,
        landed: estimate.landed,
        promise: estimate.promise,
      };
      expect({ slug, ...shown }).toEqual({
        slug,
        goods: quote.goods_total,
        freight: quote.freight_total,
        charges: consignment?.charges,
        total: quote.total,
        landed: quote.landed,
        promise: consignment?.promise,
      });
      // The page explains its figures as the cart does, sentence by sentence.
      if (offer === offers[0]) {
        const said = consignment?.working?.steps.map(({ text }) => text);
        expect(working?.steps.map(({ text }) => text)).toEqual(said);
        expect(working?.rows).toEqual(consignment?.working?.rows);
      }
      expect(fromMajor(cart.total, cart.currency_code)).toBe(estimate.total.amount);
      expect(fromMajor(cart.item_subtotal, cart.currency_code)).toBe((offer.net ?? offer.price)?.amount);
      seen.add(offer.route);
    }
  }
  expect(seen.size).toBeGreaterThan(0);
});

test('without freight the price shown is what is paid', async () => {
  // Kuwait takes nothing, France VAT and duty on the goods, so the delivery's own VAT is what is between them.
  for (const country of ['FR', 'GB', 'CN', 'KW']) {
    for (const { slug } of (await someGoods(country)).slice(0, 3)) {
      const { offers } = await page(slug, country);
      for (const { price, estimate } of offers) {
        if (!price || !estimate?.total) continue;
        expect(estimate.total.amount).toBeGreaterThanOrEqual(price.amount + estimate.freight.amount);
      }
    }
  }
});
