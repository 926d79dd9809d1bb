import type { OrderPageResponse, QuoteResponse } from '@caravanserai/contracts/quote';
import type { RequirementsResponse } from '@caravanserai/contracts/requirements';
import { fictionalResidentNumber } from '@caravanserai/customs/identity/fictional-number';
import type { Api, ApiResponse } from './api';
import { once } from './once';
import { payWith, type Payment } from './stripe';

interface CartBody {
  cart: { id: string };
}

/** Who answers for parcels at China's customs, and pays. */
export interface Person {
  name: string;
  number: string;
}

/** The name of China's address here, so that recipient, payer and orderer are one. */
const ORDERER: Person = { name: '王小明', number: fictionalResidentNumber('1990-05-04', 7) };

const ADDRESSES: Record<string, Record<string, string>> = {
  CN: {
    first_name: '王小明',
    last_name: '',
    address_1: '世纪大道100号',
    city: '上海',
    province: '上海',
    postal_code: '200120',
    country_code: 'cn',
    phone: '13800000000',
  },
  FR: {
    first_name: 'Camille Martin',
    last_name: '',
    address_1: '12 rue des Lilas',
    city: 'Paris',
    postal_code: '75011',
    country_code: 'fr',
  },
  US: {
    first_name: 'Ada Miller',
    last_name: '',
    address_1: '1 Main Street',
    city: 'Springfield',
    province: 'Illinois',
    postal_code: '62701',
    country_code: 'us',
  },
  KW: {
    first_name: 'نورة',
    last_name: '',
    address_1: 'شارع 5',
    city: 'الكويت',
    country_code: 'kw',
    phone: '50000000',
  },
};

/** A guest with one cart, talking to the Store API as the storefront does. */
export class Shopper {
  private constructor(
    private readonly api: Api,
    readonly cartId: string,
    private readonly country: string,
    private readonly locale: string,
  ) {}

  static async inCountry(api: Api, country: string, locale: string): Promise<Shopper> {
    const { body } = await api.post<CartBody>('/store/carts', {
      region_id: await regionOf(api, country),
      locale,
      shipping_address: { country_code: country.toLowerCase() },
    });
    return new Shopper(api, body.cart.id, country, locale);
  }

  async tryAdd(handle: string, quantity: number): Promise<ApiResponse> {
    return this.tryAddVariant(await variantOf(this.api, handle), quantity);
  }

  tryAddVariant(variant_id: string, quantity: number): Promise<ApiResponse> {
    return this.api.post(`/store/carts/${this.cartId}/line-items`, { variant_id, quantity });
  }

  async add(handle: string, quantity: number): Promise<void> {
    succeed(await this.tryAdd(handle, quantity));
  }

  /** `seen`: the version to hold it against. */
  async quote(seen?: string): Promise<QuoteResponse> {
    const against = seen === undefined ? '' : `&seen=${seen}`;
    return succeed(
      await this.api.get<QuoteResponse>(`/store/carts/${this.cartId}/quote?locale=${this.locale}${against}`),
    );
  }

  async giveAddress(): Promise<void> {
    succeed(
      await this.api.post(`/store/carts/${this.cartId}`, {
        email: 'guest@example.com',
        shipping_address: ADDRESSES[this.country],
      }),
    );
  }

  /** Names the orderer of parcels into China, who is also the payer. */
  async giveOrderer(person: Person = ORDERER): Promise<void> {
    succeed(
      await this.api.post(`/store/carts/${this.cartId}`, {
        billing_address: { ...ADDRESSES[this.country], first_name: person.name },
      }),
    );
    succeed(await this.api.post(`/store/carts/${this.cartId}/orderer`, person));
  }

  async requirements(): Promise<RequirementsResponse> {
    return succeed(
      await this.api.get<RequirementsResponse>(
        `/store/carts/${this.cartId}/requirements?locale=${this.locale}`,
      ),
    );
  }

  /** Agrees to every text that the cart needs agreed to. */
  async giveConsents(): Promise<void> {
    const { consents } = await this.requirements();
    if (consents.length === 0) return;
    succeed(
      await this.api.post(`/store/carts/${this.cartId}/consents?locale=${this.locale}`, {
        consents: consents.map(({ kind, version }) => ({ kind, version, agreed: true })),
      }),
    );
  }

  async moveTo(country: string): Promise<void> {
    succeed(
      await this.api.post(`/store/carts/${this.cartId}`, {
        region_id: await regionOf(this.api, country),
        shipping_address: { country_code: country.toLowerCase() },
      }),
    );
  }

  /** Takes the first delivery option of the first `limit` consignments (all by default). */
  async chooseDelivery(limit = Infinity): Promise<void> {
    const { consignments } = await this.quote();
    for (const { delivery } of consignments.slice(0, limit)) {
      succeed(
        await this.api.post(`/store/carts/${this.cartId}/shipping-methods`, { option_id: delivery[0]?.id }),
      );
    }
  }

  async complete(payment: Payment = {}): Promise<{ type?: string }> {
    return (await this.completeAs({}, payment)).body;
  }

  /** Pays, and completes with what our checkout sends along: a version of the quote and the consent. */
  async completeAs(
    agreement: object,
    payment: Payment = {},
  ): Promise<ApiResponse<{ type?: string; message?: string }>> {
    await payWith(this.api, this.cartId, payment);
    return this.api.post(`/store/carts/${this.cartId}/complete`, agreement);
  }

  /** Pays and places; answers the secret of the order's page. */
  async place(payment: Payment = {}): Promise<{ secret: string }> {
    const answer = await this.complete(payment);
    if (answer.type !== 'order') throw new Error(`Not placed: ${JSON.stringify(answer)}`);
    return succeed(await this.api.get<{ secret: string }>(`/store/carts/${this.cartId}/order-page`));
  }

  async orderPage(secret: string): Promise<OrderPageResponse> {
    return succeed(
      await this.api.get<OrderPageResponse>(`/store/order-pages/${secret}?locale=${this.locale}`),
    );
  }
}

function succeed<Body>(answer: ApiResponse<Body>): Body {
  if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** The region that sells to a country. */
export const regionOf = (api: Api, country: string): Promise<string> =>
  once(api, `region of ${country}`, () => askRegion(api, country));

async function askRegion(api: Api, country: string): Promise<string> {
  const { body } = await api.get<{ regions: { id: string; countries: { iso_2: string }[] }[] }>(
    '/store/regions?limit=100',
  );
  const region = body.regions.find(({ countries }) =>
    countries.some(({ iso_2 }) => iso_2 === country.toLowerCase()),
  );
  if (!region) throw new Error(`No region for ${country}.`);
  return region.id;
}

/** The variant of a product that the shop shows. */
export const variantOf = (api: Api, handle: string): Promise<string> =>
  once(api, `variant of ${handle}`, () => askVariant(api, handle));

async function askVariant(api: Api, handle: string): Promise<string> {
  const { body } = await api.get<{ products: { variants: { id: string }[] }[] }>(
    `/store/products?handle=${handle}`,
  );
  const variant = body.products[0]?.variants[0];
  if (!variant) throw new Error(`No product ${handle}.`);
  return variant.id;
}
