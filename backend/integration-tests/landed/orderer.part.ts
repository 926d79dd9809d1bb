import { fictionalResidentNumber } from '@caravanserai/customs/identity/fictional-number';
import { open } from '../../src/identity/seal';
import { rotateKeys } from '../../src/identity/rotate-keys';
import { containerDatabase } from '../../src/landed/container-database';
import { Shopper } from '../support/shopper';
import { reckoned } from './reckoned-total';
import { app } from './app';

const LISTING = 'leather-handbag-bonded-sh-wgq';
const ANNA = { name: '王小明', number: fictionalResidentNumber('1990-05-04', 7) };
const BORIS = { name: '李小红', number: fictionalResidentNumber('1985-01-31', 12) };

async function cartFor(person: { name: string; number: string } | null): Promise<Shopper> {
  const shopper = await Shopper.inCountry(app.api, 'CN', 'zh-CN');
  await shopper.add(LISTING, 1);
  await shopper.giveAddress();
  await shopper.chooseDelivery();
  await shopper.giveConsents();
  if (person) await shopper.giveOrderer(person);
  return shopper;
}

const name = (shopper: Shopper, person: unknown) =>
  app.api.post<{ code?: string; message?: string; orderer?: object }>(
    `/store/carts/${shopper.cartId}/orderer`,
    person,
  );

const used = async (shopper: Shopper) => (await reckoned(app, shopper.cartId)).cart.used_this_year;

describe('the orderer of a parcel into China', () => {
  it('is kept sealed, shown masked, replaced and forgotten', async () => {
    const shopper = await cartFor(ANNA);
    const { body } = await app.api.get<{ orderer: object }>(`/store/carts/${shopper.cartId}/orderer`);
    expect(body.orderer).toEqual({
      country: 'CN',
      number_masked: `9${'*'.repeat(16)}${ANNA.number.slice(-1)}`,
      fictional: true,
    });
    const rows = await app.sql('select * from buyer_identity where cart_id = $1', [shopper.cartId]);
    expect(JSON.stringify(rows)).not.toContain(ANNA.number);
    expect(JSON.stringify(rows)).not.toContain(ANNA.name);
    await name(shopper, BORIS);
    expect(await app.sql('select 1 from buyer_identity where cart_id = $1', [shopper.cartId])).toHaveLength(
      1,
    );
    await app.api.delete(`/store/carts/${shopper.cartId}/orderer`);
    expect(await app.sql('select 1 from buyer_identity where cart_id = $1', [shopper.cartId])).toHaveLength(
      0,
    );
  });

  it.each([
    [{ ...ANNA, number: '123' }, 422, 'length'],
    [{ ...ANNA, number: '11010519491231002X' }, 422, 'fictional_only'],
    [{ ...ANNA, name: '1' }, 422, 'name'],
    [{ name: 'x' }, 400, undefined],
    [{ ...ANNA, extra: 1 }, 400, undefined],
    [{ name: ['a'], number: { $gt: '' } }, 400, undefined],
  ])('%j is answered with %i', async (person, status, code) => {
    const shopper = await Shopper.inCountry(app.api, 'CN', 'zh-CN');
    const answer = await name(shopper, person);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    if (status === 422) expect(answer.body.message).toMatch(/\p{Script=Han}/u);
  });

  it('has a year that each order fills, whoever places it, and a name that must stay the same', async () => {
    const first = await cartFor(ANNA);
    expect(await used(first)).toBe(0);
    const worth = (await reckoned(app, first.cartId)).landing.consignments[0]!.result;
    const value = worth.outcome === 'reckoned' ? worth.limits!.dutiableValue : 0;
    expect(value).toBeGreaterThan(0);
    await first.place();
    expect(await used(await cartFor(ANNA))).toBe(value);
    expect(await used(await cartFor(BORIS))).toBe(0);
    const stranger = await cartFor(null);
    expect((await name(stranger, { ...ANNA, name: '赵六六' })).body.code).toBe('other_name');
  });

  it('lets only one of two carts through that together are too much for the year', async () => {
    const carts = [await cartFor(BORIS), await cartFor(BORIS)];
    const { cart, landing } = await reckoned(app, carts[0]!.cartId);
    const { result } = landing.consignments[0]!;
    const limits = result.outcome === 'reckoned' ? result.limits! : undefined;
    const room = limits!.yearly - cart.used_this_year - Math.floor(limits!.dutiableValue * 1.5);
    await app.sql(
      `insert into import_ledger_entry (id, person_hash, name_hash, year, order_id, consignment_key, amount)
       select 'earlier', person_hash, name_hash, extract(year from now() at time zone 'Asia/Shanghai'), 'order_x', 'k', $2
         from buyer_identity where cart_id = $1`,
      [carts[0]!.cartId, room],
    );
    const answers = await Promise.all(carts.map((shopper) => shopper.complete()));
    expect(answers.map(({ type }) => type === 'order').sort()).toEqual([false, true]);
    const orders = await app.sql(`select 1 from order_cart where cart_id = any($1) and deleted_at is null`, [
      carts.map(({ cartId }) => cartId),
    ]);
    expect(orders).toHaveLength(1);
  });

  it('is sealed anew when the key changes, and found as before', async () => {
    const shopper = await cartFor(ANNA);
    const before = await used(shopper);
    const old = { version: 1, key: '0123456789abcdef'.repeat(4) };
    const keys = [old, { version: 2, key: 'fedcba9876543210'.repeat(4) }];
    const database = containerDatabase(app.container);
    expect(await rotateKeys(database, { keys })).toBeGreaterThan(0);
    expect(await rotateKeys(database, { keys })).toBe(0);
    const [row] = await app.sql<{ id: string; number_sealed: string; key_version: number }>(
      'select id, number_sealed, key_version from buyer_identity where cart_id = $1',
      [shopper.cartId],
    );
    expect(open(row!.number_sealed, `${row!.id} number`, row!.key_version, keys.slice(1))).toBe(ANNA.number);
    expect(await used(shopper)).toBe(before);
  });
});
