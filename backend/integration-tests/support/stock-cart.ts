import { fromMajor } from '@caravanserai/money/decimal';
import type { Api } from './api';
import { regionOf, variantOf } from './shopper';

/** A cart as Medusa's own Store API shows it; amounts in major units. */
export interface StockCart {
  id: string;
  currency_code: string;
  total: number;
  tax_total: number;
  item_subtotal: number;
  item_tax_total: number;
  shipping_subtotal: number;
  shipping_tax_total: number;
  discount_total: number;
  items: { id: string; quantity: number; tax_lines: StockTaxLine[] }[];
  shipping_methods: { id: string; amount: number; tax_lines: StockTaxLine[] }[];
}

export interface StockTaxLine {
  code: string;
  description: string;
  rate: number;
  data?: { minor: number; head: string; name: string } | null;
}

const FIELDS =
  '?fields=id,currency_code,*items,*items.tax_lines,*shipping_methods,*shipping_methods.tax_lines,+total,+tax_total,+item_subtotal,+item_tax_total,+shipping_subtotal,+shipping_tax_total,+discount_total';

/** Fills a cart with nothing but Medusa's own routes, as any stock client does. */
export class StockShopper {
  private constructor(
    private readonly api: Api,
    readonly cartId: string,
  ) {}

  static async inCountry(api: Api, country: string, locale = 'en'): Promise<StockShopper> {
    const { cart } = await body<{ cart: { id: string } }>(
      api.post('/store/carts', {
        region_id: await regionOf(api, country),
        locale,
        shipping_address: { country_code: country.toLowerCase() },
      }),
    );
    return new StockShopper(api, cart.id);
  }

  /** A cart made in one call. */
  static async with(api: Api, cart: Record<string, unknown>): Promise<StockShopper> {
    const made = await body<{ cart: { id: string } }>(api.post('/store/carts', cart));
    return new StockShopper(api, made.cart.id);
  }

  async add(handle: string, quantity = 1): Promise<StockCart> {
    const variant_id = await variantOf(this.api, handle);
    await body(this.api.post(`${this.#path}/line-items`, { variant_id, quantity }));
    return this.cart();
  }

  async setQuantity(lineId: string, quantity: number): Promise<StockCart> {
    await body(this.api.post(`${this.#path}/line-items/${lineId}`, { quantity }));
    return this.cart();
  }

  async remove(lineId: string): Promise<StockCart> {
    await body(this.api.delete(`${this.#path}/line-items/${lineId}`));
    return this.cart();
  }

  async update(change: Record<string, unknown>): Promise<StockCart> {
    await body(this.api.post(this.#path, change));
    return this.cart();
  }

  async moveTo(country: string): Promise<StockCart> {
    return this.update({
      region_id: await regionOf(this.api, country),
      shipping_address: { country_code: country.toLowerCase() },
    });
  }

  /** Takes the cheapest option of each consignment. */
  async chooseDelivery(): Promise<StockCart> {
    const { shipping_options } = await body<{
      shipping_options: { id: string; shipping_profile_id: string; price_type: string; amount: number }[];
    }>(this.api.get(`/store/shipping-options?cart_id=${this.cartId}`));
    for (const profile of new Set(shipping_options.map((option) => option.shipping_profile_id))) {
      const [option] = shipping_options.filter((each) => each.shipping_profile_id === profile);
      await body(this.api.post(`${this.#path}/shipping-methods`, { option_id: option?.id }));
    }
    return this.cart();
  }

  async promotions(method: 'post' | 'delete', ...promo_codes: string[]): Promise<StockCart> {
    await body(this.api.request(method.toUpperCase(), `${this.#path}/promotions`, { body: { promo_codes } }));
    return this.cart();
  }

  async taxes(): Promise<StockCart> {
    await body(this.api.post(`${this.#path}/taxes`, {}));
    return this.cart();
  }

  async cart(): Promise<StockCart> {
    return (await body<{ cart: StockCart }>(this.api.get(`${this.#path}${FIELDS}`))).cart;
  }

  get #path(): string {
    return `/store/carts/${this.cartId}`;
  }
}

/** A total of Medusa's in minor units, half up. */
export const minor = (cart: StockCart, amount: number): number =>
  fromMajor(amount, cart.currency_code.toUpperCase());

/** The exact taxes that stand behind the rates, by head. */
export function heads(cart: StockCart): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { code, data } of [...cart.items, ...cart.shipping_methods].flatMap((each) => each.tax_lines)) {
    found[code] = (found[code] ?? 0) + (data?.minor ?? Number.NaN);
  }
  return found;
}

async function body<Body>(answer: Promise<{ status: number; body: unknown }>): Promise<Body> {
  const { status, body: found } = await answer;
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(found)}`);
  return found as Body;
}
