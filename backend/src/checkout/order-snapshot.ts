import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils';

/** A cart or order as Medusa holds it: amounts in major units, country codes in lower case. */
export interface Snapshot {
  id: string;
  email: string | null;
  locale: string | null;
  currency_code: string;
  region_countries: string[];
  total: number;
  tax_total: number;
  item_subtotal: number;
  shipping_subtotal: number;
  address: SnapshotAddress | null;
  lines: { id: string; variant_id: string; quantity: number; unit_price: number; subtotal: number }[];
  methods: { id: string; shipping_option_id: string; amount: number }[];
}

export interface SnapshotAddress {
  first_name?: string | null;
  last_name?: string | null;
  address_1?: string | null;
  address_2?: string | null;
  city?: string | null;
  province?: string | null;
  postal_code?: string | null;
  country_code?: string | null;
  phone?: string | null;
}

const FIELDS = [
  'id',
  'email',
  'locale',
  'currency_code',
  'total',
  'tax_total',
  'item_subtotal',
  'shipping_subtotal',
  'shipping_address.*',
  'region.countries.iso_2',
  'items.id',
  'items.variant_id',
  'items.quantity',
  'items.unit_price',
  'items.subtotal',
  'items.created_at',
  'shipping_methods.id',
  'shipping_methods.shipping_option_id',
  'shipping_methods.amount',
];

/** What `query.graph` answers for carts and orders; only the fields asked for above. */
interface GraphCart extends Omit<Snapshot, 'address' | 'lines' | 'methods' | 'region_countries'> {
  completed_at?: string | null;
  display_id?: number;
  created_at?: string;
  shipping_address: SnapshotAddress | null;
  region: { countries: { iso_2: string }[] } | null;
  items: (Snapshot['lines'][number] & { created_at: string })[] | null;
  shipping_methods: Snapshot['methods'] | null;
}

/** @throws MedusaError not_found when there is no such cart, or it is an order already */
export async function cartSnapshot(container: MedusaContainer, cartId: string): Promise<Snapshot> {
  const cart = await graphOne(container, 'cart', cartId, ['completed_at']);
  if (!cart || cart.completed_at)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No open cart ${cartId}.`);
  return toSnapshot(cart);
}

/** @throws MedusaError not_found */
export async function orderSnapshot(
  container: MedusaContainer,
  orderId: string,
): Promise<Snapshot & { display_id: number; created_at: string }> {
  const order = await graphOne(container, 'order', orderId, ['display_id', 'created_at']);
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'No such order.');
  return {
    ...toSnapshot(order),
    display_id: order.display_id ?? 0,
    created_at: new Date(order.created_at ?? 0).toISOString(),
  };
}

async function graphOne(container: MedusaContainer, entity: 'cart' | 'order', id: string, extra: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity, fields: [...FIELDS, ...extra], filters: { id } });
  return data[0] as unknown as GraphCart | undefined;
}

function toSnapshot(cart: GraphCart): Snapshot {
  const items = [...(cart.items ?? [])].sort(
    (a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime() || (a.id < b.id ? -1 : 1),
  );
  return {
    id: cart.id,
    email: cart.email,
    locale: cart.locale,
    currency_code: cart.currency_code,
    region_countries: (cart.region?.countries ?? []).map((country) => country.iso_2.toUpperCase()).sort(),
    total: Number(cart.total),
    tax_total: Number(cart.tax_total),
    item_subtotal: Number(cart.item_subtotal),
    shipping_subtotal: Number(cart.shipping_subtotal),
    address: cart.shipping_address,
    lines: items.map(({ id, variant_id, quantity, unit_price, subtotal }) => ({
      id,
      variant_id,
      quantity: Number(quantity),
      unit_price: Number(unit_price),
      subtotal: Number(subtotal),
    })),
    methods: (cart.shipping_methods ?? []).map(({ id, shipping_option_id, amount }) => ({
      id,
      shipping_option_id,
      amount: Number(amount),
    })),
  };
}
