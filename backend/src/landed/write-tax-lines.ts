import { randomBytes } from 'node:crypto';
import { printMinor } from '@caravanserai/money/decimal';
import type { Database } from '../catalogue/database';
import type { CartRecord, Discount, StoredTaxLine } from './cart-record';
import type { TaxLine } from './tax-lines';

/** Who reckoned, in Medusa's column for the tax provider. */
const PROVIDER = 'landed_cost';

const tableOf = {
  line: { table: 'cart_line_item_tax_line', key: 'item_id', owners: 'cart_line_item', prefix: 'calitxl' },
  method: {
    table: 'cart_shipping_method_tax_line',
    key: 'shipping_method_id',
    owners: 'cart_shipping_method',
    prefix: 'casmtxl',
  },
} as const;

/** Replaces the cart's tax lines of one kind, soft-deleted ones too: they would pile up with every change. */
const replace = (
  { table, key, owners, prefix }: (typeof tableOf)['line' | 'method'],
  given: string,
): string => `
  gone_${prefix} as (
    delete from ${table} where ${key} in (select id from ${owners} where cart_id = $1)),
  made_${prefix} as (
    insert into ${table} (id, ${key}, code, description, rate, provider_id, data)
    select '${prefix}_' || (t->>'id'), t->>'ownerId', t->>'code', t->>'description', (t->>'rate')::double precision,
           '${PROVIDER}', t->'data'
      from jsonb_array_elements(${given}::jsonb) t)`;

const discounts = (table: string, given: string, name: string): string => `
  ${name} as (
    update ${table} a
       set amount = (d->>'amount')::numeric, is_tax_inclusive = false,
           raw_amount = jsonb_build_object('value', d->>'amount', 'precision', 20)
      from jsonb_array_elements(${given}::jsonb) d
     where a.id = d->>'id' and a.amount <> (d->>'amount')::numeric)`;

/** One statement, so a cart is never seen with half of its taxes. */
const WRITE = `
with ${replace(tableOf.line, '$2')},
     ${replace(tableOf.method, '$3')},
     ${discounts('cart_line_item_adjustment', '$4', 'line_discounts')},
     ${discounts('cart_shipping_method_adjustment', '$5', 'method_discounts').replace(', is_tax_inclusive = false', '')}
select 1`;

/** True when the cart's stored tax lines are the ones it must have, to the last minor unit and digit of the rate. */
export function sameTaxLines(stored: readonly StoredTaxLine[], wanted: readonly TaxLine[]): boolean {
  const print = (line: { code: string; name: string; rate: number }, owner: string, minor: number | null) =>
    [owner, line.code, line.name, line.rate, minor].join(' ');
  const before = stored.map((line) => print(line, line.owner_id, line.minor)).sort();
  const after = wanted.map((line) => print(line, line.ownerId, line.data.minor)).sort();
  return before.length === after.length && before.every((line, index) => line === after[index]);
}

/** Writes a cart's tax lines and its discounts in whole minor units. */
export async function writeTaxLines(
  database: Database,
  cart: CartRecord,
  lines: readonly TaxLine[],
): Promise<void> {
  const of = (owner: 'line' | 'method') =>
    JSON.stringify(lines.filter((line) => line.owner === owner).map(rowOf));
  const whole = (owners: readonly { discounts: readonly Discount[] }[]) =>
    JSON.stringify(
      owners.flatMap(({ discounts: each }) =>
        each.map(({ id, minor }) => ({ id, amount: printMinor(minor, cart.currency) })),
      ),
    );
  await database.query(WRITE, [cart.id, of('line'), of('method'), whole(cart.lines), whole(cart.methods)]);
}

/** Any unique name will do; Medusa's own are the same length. */
const rowOf = ({ ownerId, code, name, rate, data }: TaxLine) => ({
  id: randomBytes(13).toString('hex').toUpperCase(),
  ownerId,
  code,
  description: name,
  rate,
  data,
});
