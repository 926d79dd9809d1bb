import type { PaymentResponse, PaymentTerms } from '@caravanserai/contracts/placing';
import type { TestApp } from '../support/app';
import type { ApiResponse } from '../support/api';
import { Shopper } from '../support/shopper';
import { confirm, type Payment } from '../support/stripe';

export const COFFEE = 'bourbon-coffee-250g-direct-mail-rw-kgl';

/** What `/place` may answer, in one shape. */
export interface PlaceAnswer {
  state?: string;
  secret?: string;
  order_id?: string;
  display_id?: number;
  type?: string;
  code?: string;
  money?: string;
  message?: string;
  missing?: string[];
  version?: string;
}

/** A shopper in our checkout, from the filled cart on. */
export class Buyer {
  constructor(
    private readonly app: TestApp,
    readonly shopper: Shopper,
  ) {}

  static async with(
    app: TestApp,
    { country = 'FR', locale = 'fr', goods = COFFEE, pieces = 1 } = {},
  ): Promise<Buyer> {
    const shopper = await Shopper.inCountry(app.api, country, locale);
    await shopper.add(goods, pieces);
    await shopper.giveAddress();
    await shopper.chooseDelivery();
    if (country === 'CN') {
      await shopper.giveOrderer();
      await shopper.giveConsents();
    }
    return new Buyer(app, shopper);
  }

  get cartId(): string {
    return this.shopper.cartId;
  }

  async version(): Promise<string> {
    return (await this.shopper.quote()).version;
  }

  terms(): Promise<ApiResponse<PaymentTerms>> {
    return this.app.api.get(`/store/carts/${this.cartId}/payment`);
  }

  async pay(version?: string): Promise<ApiResponse<PaymentResponse>> {
    return this.app.api.post(
      `/store/carts/${this.cartId}/payment`,
      { version: version ?? (await this.version()), consent: true },
      { timeout: 60_000 },
    );
  }

  /** Opens the payment and confirms it as the browser would. @returns the intent's id */
  async paid(payment?: Payment): Promise<string> {
    const { status, body } = await this.pay();
    if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
    const id = intentOf(body);
    await confirm(id, payment).catch(() => undefined);
    return id;
  }

  async place(version?: string): Promise<ApiResponse<PlaceAnswer>> {
    return this.app.api.post(
      `/store/carts/${this.cartId}/place`,
      { version: version ?? (await this.agreed()) },
      { timeout: 60_000 },
    );
  }

  /** What was agreed to when the payment was opened. */
  async agreed(): Promise<string> {
    const [found] = await this.app.sql<{ version: string }>(
      'select version from placement where cart_id = $1',
      [this.cartId],
    );
    return found?.version ?? '';
  }

  async orders(): Promise<string[]> {
    const found = await this.app.sql<{ order_id: string }>(
      'select order_id from order_cart where cart_id = $1 and deleted_at is null',
      [this.cartId],
    );
    return found.map(({ order_id }) => order_id);
  }

  async placement(): Promise<{ state: string; fault: string | null; attempts: number }> {
    const [found] = await this.app.sql<{ state: string; fault: string | null; attempts: number }>(
      'select state, fault, attempts from placement where cart_id = $1',
      [this.cartId],
    );
    if (!found) throw new Error(`Cart ${this.cartId} has no placement.`);
    return found;
  }
}

export const intentOf = ({ client_secret }: PaymentResponse): string =>
  client_secret.split('_secret')[0] ?? '';

/** Waits until `look` finds something, at most `seconds`. */
export async function eventually<Found>(
  look: () => Promise<Found | undefined>,
  seconds = 60,
): Promise<Found> {
  const until = Date.now() + seconds * 1_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(`Not within ${seconds} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
