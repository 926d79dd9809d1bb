import { keptResponse, type KeptResponse } from '@caravanserai/contracts/kept';
import type { Api, ApiResponse } from './api';
import type { TestApp } from './app';

/** The routes of what is kept beside one cart, as the storefront calls them. */
export class KeptClient {
  constructor(
    private readonly api: Api,
    readonly cartId: string,
    private readonly locale = 'en',
  ) {}

  /** The same cart seen by a client with other headers. */
  as(api: Api): KeptClient {
    return new KeptClient(api, this.cartId, this.locale);
  }

  async read(): Promise<KeptResponse> {
    return this.page(await this.api.get(this.path('/kept')));
  }

  post(path: string, body: unknown = {}): Promise<ApiResponse<KeptResponse>> {
    return this.api.post<KeptResponse>(this.path(path), body);
  }

  /** The same, and it must succeed with an answer of the contract's shape. */
  async change(path: string, body: unknown = {}): Promise<KeptResponse> {
    return this.page(await this.post(path, body));
  }

  async remove(path: string): Promise<KeptResponse> {
    return this.page(await this.api.delete(this.path(path)));
  }

  private path(path: string): string {
    return `/store/carts/${this.cartId}${path}?locale=${this.locale}`;
  }

  private page(answer: ApiResponse): KeptResponse {
    if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
    return keptResponse.parse(answer.body);
  }
}

/** Listing ids by product handle. */
export async function listingsOf(app: TestApp): Promise<(handle: string) => string> {
  const rows = await app.sql<{ handle: string; id: string }>(
    'SELECT p.handle, l.id FROM listing l JOIN product p ON p.id = l.product_id',
  );
  const ids = new Map(rows.map(({ handle, id }) => [handle, id]));
  return (handle) => {
    const id = ids.get(handle);
    if (!id) throw new Error(`No listing ${handle}.`);
    return id;
  };
}

/** What a cart holds and what is kept beside it, pieces by product handle; kept goods as `kind handle`. */
export async function holdings(app: TestApp, cartId: string): Promise<Record<string, number>> {
  const rows = await app.sql<{ key: string; pieces: number }>(
    `SELECT p.handle AS key, sum(li.quantity)::int AS pieces
       FROM cart_line_item li JOIN product p ON p.id = li.product_id
      WHERE li.cart_id = $1 AND li.deleted_at IS NULL GROUP BY p.handle
      UNION ALL
     SELECT k.kind || ' ' || p.handle, k.quantity
       FROM kept_line k JOIN listing l ON l.id = k.listing_id JOIN product p ON p.id = l.product_id
      WHERE k.cart_id = $1`,
    [cartId],
  );
  return Object.fromEntries(rows.map(({ key, pieces }) => [key, pieces]));
}

/** The id of the line that holds these goods. */
export async function lineOf(app: TestApp, cartId: string, handle: string): Promise<string> {
  const [line] = await app.sql<{ id: string }>(
    `SELECT li.id FROM cart_line_item li JOIN product p ON p.id = li.product_id
      WHERE li.cart_id = $1 AND p.handle = $2 AND li.deleted_at IS NULL`,
    [cartId, handle],
  );
  if (!line) throw new Error(`No line of ${handle}.`);
  return line.id;
}
