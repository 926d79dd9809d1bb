import type { Api } from '../support/api';
import { newMember } from '../support/desk';
import { settled } from '../support/settled';
import { signInAdmin } from '../support/sign-in';
import { app } from './app';

describe('warehouses', () => {
  let admin: Api;

  beforeAll(async () => {
    admin = await signInAdmin(app, 'warehouses@example.com');
  });

  interface Place {
    id: string;
    code: string;
    kind: string;
    name: string;
    zone_id: string | null;
    customs_district: string | null;
    retired: boolean;
    pieces: number;
  }
  const read = async (locale = 'en') =>
    (await admin.get<{ warehouses: Place[] }>(`/admin/warehouses?locale=${locale}`)).body.warehouses;
  const names = {
    en: 'Beilun bonded warehouse',
    'zh-CN': '北仑保税仓',
    ru: 'Бондовый склад Бэйлунь',
    ar: 'مستودع بيلون الجمركي',
    fr: 'Entrepôt sous douane de Beilun',
    es: 'Depósito aduanero de Beilun',
  };
  const wanted = { code: 'NB-BLD', city: 'Ningbo', names, zone_id: 'NB-BL', customs_district: null };
  const sibling = (place_id: string) => ({ route: 'bonded', place_id, price: 90_000, pieces: 5 });
  let merchant: Api;
  let goods: { id: string; slug: string };

  beforeAll(async () => {
    merchant = (await newMember(app, [{ merchant: 'kivu-highlands-cooperative', role: 'owner' }])).api;
    const [found] = await app.sql<typeof goods>(
      `select g.id, s.slug from goods g join goods_slug s on s.goods_id = g.id and s.locale = 'ar'
        where g.handle = 'bourbon-coffee-250g'`,
    );
    goods = found!;
  });

  it('say what customs calls a bonded one by; other places are not to be changed', async () => {
    const all = await read('fr');
    const [bonded] = all;
    expect(bonded).toMatchObject({ kind: 'bonded', name: expect.stringContaining('Entrepôt') as string });
    expect(bonded!.pieces).toBeGreaterThan(0);
    const change = (id: string, body: object) => admin.post(`/admin/warehouses/${id}`, body);
    expect((await change(bonded!.id, { customs_district: '2218' })).status).toBe(200);
    expect((await read())[0]).toMatchObject({ id: bonded!.id, customs_district: '2218' });
    expect((await change(bonded!.id, { customs_district: '22' })).status).toBe(400);
    const origin = all.find(({ kind }) => kind === 'origin')!;
    expect((await change(origin.id, { customs_district: '2218' })).status).toBe(404);
    expect((await admin.post(`/admin/warehouses/${origin.id}/state`, { state: 'retired' })).status).toBe(404);
  });

  it('one is added once, with names in six languages, and goods are sent from there under its name', async () => {
    for (const [wrong, status] of [
      [{ ...wanted, code: 'nb' }, 400],
      [{ ...wanted, names: { ...names, ar: ' ' } }, 400],
      [{ ...wanted, names: { en: 'Beilun' } }, 400],
      [{ ...wanted, code: 'SH-WGQ' }, 409],
    ] as const)
      expect((await admin.post('/admin/warehouses', wrong)).status).toBe(status);
    const twice = await Promise.all(
      [1, 2].map(() => admin.post<{ id: string }>('/admin/warehouses', wanted)),
    );
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await read('zh-CN')).find(({ code }) => code === 'NB-BLD')).toMatchObject({
      ...{ kind: 'bonded', name: '北仑保税仓', zone_id: 'NB-BL', retired: false, pieces: 0 },
    });
    const zones = await app.sql(
      `select 1 from location_fulfillment_set f join place p on p.stock_location_id = f.stock_location_id
         join service_zone z on z.fulfillment_set_id = f.fulfillment_set_id and z.deleted_at is null
        where p.code = 'NB-BLD' and f.deleted_at is null`,
    );
    expect(zones.length).toBeGreaterThan(0);
    const place = (await read()).find(({ code }) => code === 'NB-BLD')!;
    await admin.post(`/admin/warehouses/${place.id}`, { names: { ...names, ar: 'مستودع بيلون' } });
    const opened = await merchant.post(`/merchant/goods/${goods.id}/siblings`, sibling(place.id));
    expect(opened.status).toBe(201);
    const page = `/store/listings/${goods.slug}?locale=ar&ship_to=CN&currency=CNY`;
    await settled(app);
    const sold = await app.api.get<{ offers: { place: { code: string; name?: string } }[] }>(page);
    const offered = sold.body.offers.find(({ place: { code } }) => code === 'NB-BLD');
    expect(offered?.place.name).toBe('مستودع بيلون');
    const { body } = await app.api.get<{ place_names: object }>('/store/destinations?locale=ar');
    expect(body.place_names).toEqual({ 'NB-BLD': 'مستودع بيلون' });
  });

  it('one is retired after being told what lies there: nothing new comes in, what is there goes on', async () => {
    const place = (await read()).find(({ code }) => code === 'NB-BLD')!;
    const set = (body: object) =>
      admin.post<{ lies_there: { listings: number } }>(`/admin/warehouses/${place.id}/state`, body);
    const told = await set({ state: 'retired', preview: true });
    expect(told).toMatchObject({ status: 200, body: { lies_there: { merchants: 1, listings: 1 } } });
    expect((await set({ state: 'retired' })).status).toBe(400);
    const reason = 'The lease ends.';
    expect(await set({ state: 'retired', reason })).toMatchObject({ status: 200, body: told.body });
    expect((await set({ state: 'retired', reason })).status).toBe(409);
    const [{ id: listing } = { id: '' }] = await app.sql<{ id: string }>(
      `select l.id from public_listing s join listing l on l.id = s.listing_id where l.place_id = $1`,
      [place.id],
    );
    const stock = (stocked: number) => merchant.post(`/merchant/stock/${listing}`, { stocked });
    expect((await stock(9)).status).toBe(409);
    expect((await stock(4)).status).toBe(200);
    const [other] = await app.sql<{ id: string }>(
      `select id from goods where merchant_id = (select merchant_id from goods where id = $1) and id <> $1
        and deleted_at is null order by id limit 1`,
      [goods.id],
    );
    expect((await merchant.post(`/merchant/goods/${other!.id}/siblings`, sibling(place.id))).status).toBe(
      400,
    );
    const itsHistory = await merchant.get<{ entries: { action: string }[] }>('/merchant/history');
    expect(itsHistory.body.entries.map(({ action }) => action)).toContain('warehouse_retired');
    expect((await set({ state: 'active', reason: 'It was renewed.' })).status).toBe(200);
    const { body } = await admin.get<{ entries: { action: string; actor: { kind: string } }[] }>(
      `/admin/history?kind=warehouse&object=${place.id}`,
    );
    expect(body.entries.map(({ action }) => action)).toEqual([
      ...['warehouse_reopened', 'warehouse_retired', 'warehouse_changed', 'warehouse_added'],
    ]);
  });
});
