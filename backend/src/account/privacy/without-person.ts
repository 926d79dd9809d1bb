/** Names under which Medusa's answers hold who bought, where it goes and how it was paid. */
const PERSONAL = new Set([
  'email',
  'phone',
  'company',
  'first_name',
  'last_name',
  'customer',
  'customer_id',
  'address',
  'shipping_address',
  'shipping_address_id',
  'billing_address',
  'billing_address_id',
  'delivery_address',
  'payment_collection',
  'payment_collections',
  'payment_sessions',
  'payments',
  'payment_status',
  'transactions',
  'summary',
  'fulfillments',
  'labels',
  'cart',
  'cart_id',
  // Whatever a client wrote there, such as the name of an engraving.
  'metadata',
]);

/** The same without anything that tells who bought, at any depth. Goods, figures and states stay. */
export function withoutPerson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPerson);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  // Medusa's amounts know themselves how they are written.
  if ('toJSON' in value && typeof value.toJSON === 'function') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !PERSONAL.has(name))
      .map(([name, inner]) => [name, withoutPerson(inner)]),
  );
}
