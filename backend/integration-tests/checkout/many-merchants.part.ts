import { Shopper } from '../support/shopper';
import { statementsOf } from '../support/statements';
import { app } from './app';

/** Copies of what each merchant dispatches with; 500 merchants and more in the end. */
const COPIES = 30;

interface Offered {
  ids: string[];
  statements: number;
}

/** What a cart is offered, and how many SQL statements Medusa and we sent for it. */
async function offered(cartId: string): Promise<Offered> {
  const { answer, statements } = await statementsOf(app, () =>
    app.api.get<{ shipping_options: { id: string }[] }>(`/store/shipping-options?cart_id=${cartId}`),
  );
  expect(answer.status).toBe(200);
  return { ids: answer.body.shipping_options.map(({ id }) => id).sort(), statements: statements.length };
}

/** Copies rows with other ids: SQL per column that differs, where `t` is the row and `c` the number of the copy. */
async function copy(table: string, change: Record<string, string>): Promise<void> {
  const columns = await app.sql<{ name: string }>(
    `select attname as name from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const values = columns.map(({ name }) => change[name] ?? `t."${name}"`).join(', ');
  await app.sql(
    `insert into ${table} (${names}) select ${values} from ${table} t, generate_series(1, ${COPIES}) c`,
  );
}

const own = (column: string): string => `t.${column} || '~' || c`;

async function addMerchants(): Promise<number> {
  await copy('merchant', { id: own('id'), handle: own('handle') });
  await copy('shipping_profile', { id: own('id'), name: own('name') });
  await copy('shipping_option', { id: own('id'), shipping_profile_id: own('shipping_profile_id') });
  await copy('shipping_option_rule', { id: own('id'), shipping_option_id: own('shipping_option_id') });
  await copy('dispatch_profile', {
    id: own('id'),
    merchant_id: own('merchant_id'),
    shipping_profile_id: own('shipping_profile_id'),
  });
  const [row] = await app.sql<{ merchants: number }>(
    'select count(distinct merchant_id)::int as merchants from dispatch_profile',
  );
  return row?.merchants ?? 0;
}

it('offers a cart its own delivery options only, at the same cost however many merchants there are', async () => {
  const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
  await shopper.add('bourbon-coffee-250g-direct-mail-rw-kgl', 1);
  const [line] = await app.sql<{ profile: string }>(
    `select s.shipping_profile_id as profile from cart_line_item i
       join product_shipping_profile s on s.product_id = i.product_id where i.cart_id = $1`,
    [shopper.cartId],
  );
  await offered(shopper.cartId);
  const before = await offered(shopper.cartId);
  expect(await addMerchants()).toBeGreaterThanOrEqual(500);
  const after = await offered(shopper.cartId);

  expect(before.ids).not.toHaveLength(0);
  expect(before.statements).toBeGreaterThan(0);
  expect(after).toEqual(before);
  const owners = await app.sql<{ profile: string }>(
    'select distinct shipping_profile_id as profile from shipping_option where id = any($1)',
    [after.ids],
  );
  expect(owners).toEqual([line]);
});
