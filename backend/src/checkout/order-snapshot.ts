import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils';
import { fromMajor } from '@caravanserai/money/decimal';
import type { StoredAddress } from './quote/address';

/** An order as its page needs it, amounts in minor units. */
export interface OrderSnapshot {
  readonly id: string;
  readonly display_id: number;
  /** ISO date-time. */
  readonly placed_at: string;
  readonly email: string;
  /** Upper case. */
  readonly currency: string;
  readonly total: number;
  readonly address: StoredAddress | null;
  readonly lines: readonly OrderLine[];
  readonly methods: readonly { option_id: string; amount: number; discount: number }[];
  readonly taxes: readonly OrderTax[];
}

export interface OrderLine {
  readonly id: string;
  readonly variant_id: string;
  readonly quantity: number;
  readonly unit_price: number;
  /** All that was taken off. */
  readonly discount: number;
}

/** A charge that was collected with the order, as its tax line says. */
export interface OrderTax {
  /** Id of the line, or of the delivery option. */
  readonly owner: string;
  readonly head: string;
  readonly name: string;
  readonly minor: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const FIELDS = [
  'id',
  'display_id',
  'created_at',
  'email',
  'currency_code',
  'total',
  'shipping_address.*',
  'items.id',
  'items.variant_id',
  'items.quantity',
  'items.unit_price',
  'items.created_at',
  'items.adjustments.amount',
  'items.tax_lines.*',
  'shipping_methods.shipping_option_id',
  'shipping_methods.amount',
  'shipping_methods.adjustments.amount',
  'shipping_methods.tax_lines.*',
];

interface Adjusted {
  adjustments?: { amount: number }[] | null;
  tax_lines?: { data?: Record<string, unknown> | null }[] | null;
}
interface GraphItem extends Adjusted {
  id: string;
  variant_id: string;
  quantity: number;
  unit_price: number;
  created_at: string;
}
interface GraphOrder {
  id: string;
  display_id?: number;
  created_at?: string;
  email: string | null;
  currency_code: string;
  total: number;
  shipping_address: (StoredAddress & { country_code?: string | null }) | null;
  items: GraphItem[] | null;
  shipping_methods: (Adjusted & { shipping_option_id: string; amount: number })[] | null;
}

/** @throws MedusaError not_found */
export async function orderSnapshot(container: MedusaContainer, orderId: string): Promise<OrderSnapshot> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: 'order', fields: FIELDS, filters: { id: orderId } });
  const order = data[0] as unknown as GraphOrder | undefined;
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'No such order.');
  return toSnapshot(order);
}

function toSnapshot(order: GraphOrder): OrderSnapshot {
  const currency = order.currency_code.toUpperCase();
  const minor = (amount: number): number => fromMajor(Number(amount), currency);
  const discount = ({ adjustments }: Adjusted) =>
    (adjustments ?? []).reduce((sum, { amount }) => sum + minor(amount), 0);
  const items = [...(order.items ?? [])].sort(
    (a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime() || (a.id < b.id ? -1 : 1),
  );
  const methods = order.shipping_methods ?? [];
  return {
    id: order.id,
    display_id: order.display_id ?? 0,
    placed_at: new Date(order.created_at ?? 0).toISOString(),
    email: order.email ?? '',
    currency,
    total: minor(order.total),
    address: order.shipping_address && {
      ...order.shipping_address,
      country: order.shipping_address.country_code ?? null,
    },
    lines: items.map((item) => ({
      id: item.id,
      variant_id: item.variant_id,
      quantity: Number(item.quantity),
      unit_price: minor(item.unit_price),
      discount: discount(item),
    })),
    methods: methods.map((method) => ({
      option_id: method.shipping_option_id,
      amount: minor(method.amount),
      discount: discount(method),
    })),
    taxes: [
      ...items.flatMap((item) => taxesOf(item.id, item)),
      ...methods.flatMap((method) => taxesOf(method.shipping_option_id, method)),
    ],
  };
}

/** What the cart's tax lines said to the last minor unit. */
const taxesOf = (owner: string, { tax_lines }: Adjusted): OrderTax[] =>
  (tax_lines ?? []).flatMap(({ data }): OrderTax[] => {
    if (!data || typeof data.minor !== 'number') return [];
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    return [{ owner, head: text(data.head), name: text(data.name), minor: data.minor, data }];
  });
