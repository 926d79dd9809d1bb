import type { Api } from '../support/api';
import doPavilionPlans from '../../src/jobs/do-pavilion-plans';
import { useSeededApp } from '../support/app';
import { newMember } from '../support/desk';
import { Shopper } from '../support/shopper';
import { signInAdmin } from '../support/sign-in';
import { eventually } from '../support/eventually';

const app = useSeededApp();
let admin: Api;

const COFFEE = 'bourbon-coffee-250g-direct-mail-rw-kgl';
const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  admin = await signInAdmin(app);
});

interface Rule {
  id: string;
  valid_from: string;
  valid_to: string;
  cells: Record<string, unknown>;
}
interface Page {
  rules: Rule[];
  count: number;
  next: string | null;
}
interface Effect {
  effect: {
    tried: number;
    cost: { before: number; after: number; ship_to: string }[];
    reach: { goes: boolean; ship_to: string }[];
    commission: { before: number; after: number }[];
  };
  ends: string[];
}

const vatOf = (pct: string, valid_from: string) => ({
  ...{ dest: 'FR', tax_class: 'standard', name: 'TVA', pct },
  ...{ valid_from, valid_to: '', source: 'a test', conf: 'M' },
});

it('is the admin’s alone', async () => {
  for (const path of [
    'rule-tables',
    'rules/vat',
    'exchange-rates',
    'reconciliations',
    'warehouses',
    'pavilions',
    'merchants',
  ])
    expect((await app.api.get(`/admin/${path}`)).status).toBe(401);
});

describe('dated rules', () => {
  it('are read by table, page by page, by word and by what still holds', async () => {
    const { body } = await admin.get<{ tables: { key: string }[] }>('/admin/rule-tables');
    for (const { key } of body.tables) {
      const answer = await admin.get<Page>(`/admin/rules/${key}?from=now`);
      expect(answer.status).toBe(200);
    }
    const first = (await admin.get<Page>('/admin/rules/vat_classes')).body;
    const second = (
      await admin.get<Page>(`/admin/rules/vat_classes?after=${encodeURIComponent(first.next!)}`)
    ).body;
    expect(first.rules).toHaveLength(50);
    expect(second.rules[0]!.id > first.rules.at(-1)!.id).toBe(true);
    const found = (await admin.get<Page>('/admin/rules/vat?search=fr%20standard&from=now')).body;
    expect(found.rules.some(({ cells }) => cells.dest === 'FR')).toBe(true);
    // Only what people see is searched, not the names of columns, where `deleted_at` would fit everything.
    expect((await admin.get<Page>('/admin/rules/vat?search=deleted_at')).body.count).toBe(0);
    expect((await admin.get('/admin/rules/vats')).status).toBe(404);
  });

  it('show who belongs to a customs union or a region, and let nobody change it there', async () => {
    const joined = (await admin.get<Page>('/admin/rules/unions?search=EAEU%20KG')).body;
    expect(joined.rules).toMatchObject([
      { cells: { territory: 'EAEU', country: 'KG' }, valid_from: '2015-08-12', conf: 'M' },
    ]);
    const euro = (await admin.get<Page>('/admin/rules/regions?from=now&search=EUR%20HR')).body;
    expect(euro.rules.map(({ cells }) => [cells.country, cells.currency])).toEqual([['HR', 'EUR']]);
    for (const path of ['unions', 'unions/preview', 'regions/end'])
      expect((await admin.post(`/admin/rules/${path}`, {})).status).toBe(409);
  });

  it('say what a change would have meant for the last orders, and change nothing by that', async () => {
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    await shopper.add(COFFEE, 1);
    await shopper.giveAddress();
    await shopper.chooseDelivery();
    await shopper.place();
    const before = await app.sql('select * from customs_vat_rate order by id');
    // Coffee is of the reduced class there; a rate for every class catches whichever it is.
    const classes = (await admin.get<Page>('/admin/rules/vat?search=FR&from=now')).body.rules;
    const tried = await Promise.all(
      classes
        .filter(({ cells }) => cells.dest === 'FR')
        .map(({ cells }) =>
          admin.post<Effect>('/admin/rules/vat/preview', {
            ...vatOf('50', day(0)),
            tax_class: cells.tax_class,
            name: cells.name,
          }),
        ),
    );
    expect(tried.map(({ status }) => status)).toEqual(tried.map(() => 200));
    const costs = tried.flatMap(({ body }) => body.effect.cost);
    expect(costs.length).toBeGreaterThan(0);
    for (const { before: was, after, ship_to } of costs) {
      expect(ship_to).toBe('FR');
      expect(after).toBeGreaterThan(was);
    }
    const commission = await admin.post<Effect>('/admin/rules/commission/preview', {
      ...{ merchant_id: null, pavilion_id: null, route: 'direct_mail', percent: '99' },
      ...{ valid_from: day(0), valid_to: '', source: 'a test', conf: 'C' },
    });
    expect(commission.body.effect.commission.every(({ before: was, after }) => after > was)).toBe(true);
    expect(commission.body.effect.commission.length).toBeGreaterThan(0);
    const blocked = await admin.post<Effect>('/admin/rules/restrictions/preview', {
      ...{ dest: 'FR', scope: 'HS:0901', route: '*', action: 'BLOCK', reason_key: 'alcohol_not_by_mail' },
      ...{ valid_from: day(0), valid_to: '', source: 'a test', conf: 'M' },
    });
    expect(blocked.body.effect.reach).toEqual([expect.objectContaining({ goes: false, ship_to: 'FR' })]);
    expect(await app.sql('select * from customs_vat_rate order by id')).toEqual(before);
  });

  it('are added, and what they follow ends the day before; the past stays', async () => {
    const added = await admin.post<{ id: string; ended: string[] }>('/admin/rules/vat', vatOf('21', day(3)));
    expect(added).toMatchObject({ status: 201, body: { id: `vat:FR/standard/${day(3)}` } });
    expect(added.body.ended).toHaveLength(1);
    const [former] = await app.sql<{ valid_to: string }>(
      'select valid_to from customs_vat_rate where id = $1',
      added.body.ended,
    );
    expect(former?.valid_to).toBe(day(2));
    expect((await admin.post('/admin/rules/vat', vatOf('22', day(3)))).status).toBe(409);
    expect((await admin.post('/admin/rules/vat', vatOf('22', day(-1)))).status).toBe(400);
    const wrong = await admin.post<{ message: string }>('/admin/rules/vat?locale=ru', {
      ...vatOf('x', day(4)),
    });
    expect(wrong).toMatchObject({ status: 400, body: { message: 'Недопустимое значение: pct.' } });
    // What hasn't begun can be taken away again; what holds can only end.
    expect((await admin.post('/admin/rules/vat/end', { id: added.body.id, valid_to: day(9) })).status).toBe(
      200,
    );
    expect(await app.sql('select 1 from customs_vat_rate where id = $1', [added.body.id])).toEqual([]);
    expect(
      (await admin.post('/admin/rules/vat/end', { id: added.body.ended[0], valid_to: day(-1) })).status,
    ).toBe(400);
    expect((await admin.post('/admin/rules/vat/end', { id: 'vat:none', valid_to: day(1) })).status).toBe(404);
  });

  it('of the other tables are added in their own shapes, and a restriction is in the shop at once', async () => {
    const sourced = { valid_from: day(0), valid_to: '', source: 'a test', conf: 'M' };
    const rows: [string, object][] = [
      [
        'restrictions',
        { dest: 'GB', scope: 'HS:0901', route: '*', action: 'BLOCK', reason_key: 'licence_needed' },
      ],
      ['payment_methods', { destination: 'FR', currency: 'EUR', methods: ['card', 'alipay'] }],
      [
        'return_terms',
        {
          dest: 'JP',
          route: '*',
          kind: 'return',
          days: 8,
          counted_from: 'delivery',
          back_days: null,
          pays_way_back: 'shopper',
          freight_back: 'none',
          excluded: ['FRESH'],
          unopened: [],
        },
      ],
      [
        'recipient_requirements',
        { dest: 'ID', route: '*', party: 'recipient', number_kind: 'KR_PCCC', phone: true },
      ],
      ['commission', { merchant_id: null, pavilion_id: null, route: 'bonded', percent: '9.5' }],
    ];
    for (const [table, cells] of rows)
      expect(await admin.post(`/admin/rules/${table}`, { ...cells, ...sourced })).toMatchObject({
        status: 201,
      });
    const [left] = await app.sql<{ n: number }>(
      `select count(*)::int as n from listing l join goods g on g.id = l.goods_id where g.hs6 like '0901%' and 'GB' = any(l.ships_to)`,
    );
    expect(left?.n).toBe(0);
  });
});

describe('commission', () => {
  it('is for merchants and pavilions found by name, and listed by name', async () => {
    const names = async (query: string) =>
      (await admin.get<{ names: { id: string; name: string }[] }>(`/admin/rule-names?${query}`)).body.names;
    const [kivu] = await names('kind=merchant&search=KIVU');
    const [rwanda] = await names(`kind=pavilion&locale=ru&search=${encodeURIComponent('руанд')}`);
    expect(kivu?.name).toMatch(/Kivu/);
    expect(rwanda?.name).toMatch(/Руанд/);
    expect((await admin.get('/admin/rule-names?kind=user')).status).toBe(404);
    const row = {
      ...{ merchant_id: kivu!.id, pavilion_id: rwanda!.id, route: 'direct_mail', percent: '7' },
      ...{ valid_from: day(0), valid_to: '', source: 'a test', conf: 'C' },
    };
    for (const wrong of [{ merchant_id: 'merch_none' }, { pavilion_id: kivu!.id }])
      expect((await admin.post('/admin/rules/commission', { ...row, ...wrong })).status).toBe(400);
    expect((await admin.post('/admin/rules/commission', row)).status).toBe(201);
    const listed = await admin.get<Page & { names: Record<string, string> }>(
      `/admin/rules/commission?locale=ru&search=${encodeURIComponent('kivu руанд')}`,
    );
    expect(listed.body.rules.map(({ cells }) => cells.percent)).toEqual(['7']);
    expect(listed.body.names).toEqual({ [kivu!.id]: kivu!.name, [rwanda!.id]: rwanda!.name });
  });
});

describe('exchange rates', () => {
  const ecb = (date: string, cny = '8.75') =>
    `<Cube><Cube time="${date}"><Cube currency="USD" rate="1.25"/><Cube currency="CNY" rate="${cny}"/></Cube></Cube>`;
  interface Tables {
    tables: {
      use: string;
      date: string;
      age_days: number;
      rates: { currency: string; per_dollar: string; source: string; since: string; age_days: number }[];
    }[];
  }
  const rate = ({ tables }: Tables, use: string, currency: string) =>
    tables.find((table) => table.use === use)?.rates.find((one) => one.currency === currency);

  it('are imported whole, dated, never older than what is there', async () => {
    const before = (await admin.get<Tables>('/admin/exchange-rates')).body;
    expect(before.tables.map(({ use }) => use)).toEqual(['display', 'checkout', 'customs']);
    const uses = ['display', 'customs'];
    const imported = await admin.post('/admin/exchange-rates/import', { uses, file: ecb(day(-1)) });
    expect(imported).toMatchObject({ status: 201, body: { date: day(-1), currencies: 3 } });
    const after = (await admin.get<Tables>('/admin/exchange-rates')).body;
    expect(rate(after, 'display', 'CNY')).toMatchObject({ per_dollar: '7' });
    expect(after.tables[0]).toMatchObject({ age_days: 1 });
    // A currency the bank doesn't list keeps the rate and source it had.
    expect(rate(after, 'display', 'KWD')).toEqual(rate(before, 'display', 'KWD'));
    expect(rate(after, 'checkout', 'CNY')).toEqual(rate(before, 'checkout', 'CNY'));
    expect((await admin.post('/admin/exchange-rates/import', { uses, file: ecb(day(-1)) })).status).toBe(409);
    expect((await admin.post('/admin/exchange-rates/import', { uses, file: ecb(day(-9)) })).status).toBe(400);
    expect((await admin.post('/admin/exchange-rates/import', { uses, file: '<p>rates' })).status).toBe(400);
  });

  it('are set by hand with a reason', async () => {
    const given = {
      use: 'display',
      currency: 'UZS',
      per_dollar: '12345.5',
      reason: 'the bank’s table is late',
    };
    const { body } = await admin.post<Tables>('/admin/exchange-rates/override', given);
    expect(rate(body, 'display', 'UZS')).toMatchObject({ per_dollar: '12345.5' });
    expect(rate(body, 'display', 'UZS')?.source).toContain('the bank’s table is late');
    expect(rate(body, 'display', 'UZS')).toMatchObject({ since: day(0), age_days: 0 });
    // The table is of today now, but the rates that it kept are as old as they were.
    expect(rate(body, 'display', 'CNY')).toMatchObject({ per_dollar: '7', since: day(-1), age_days: 1 });
    for (const wrong of [{ per_dollar: '0' }, { per_dollar: '1,5' }, { currency: 'ABC' }, { reason: ' ' }])
      expect((await admin.post('/admin/exchange-rates/override', { ...given, ...wrong })).status).toBe(400);
  });

  it('by hand stay in force when a file of the same day or before comes, which says so; a later one replaces them', async () => {
    const uses = ['checkout'];
    const override = { use: 'checkout', per_dollar: '6.5', reason: 'the central bank has just moved' };
    const read = async () => (await admin.get<Tables>('/admin/exchange-rates')).body;
    const take = (file: string) =>
      admin.post<{ kept: unknown; replaced: unknown }>('/admin/exchange-rates/import', { uses, file });
    const before = rate(await read(), 'checkout', 'EUR');
    await admin.post('/admin/exchange-rates/override', { ...override, currency: 'CNY' });
    const cny = { use: 'checkout', currency: 'CNY' };
    // Yesterday's file comes after today's hand: its other rates hold, as of their day.
    expect(await take(ecb(day(-1)))).toMatchObject({ status: 201, body: { kept: [cny], replaced: [] } });
    expect(rate(await read(), 'checkout', 'CNY')).toMatchObject({ per_dollar: '6.5', since: day(0) });
    expect(rate(await read(), 'checkout', 'EUR')).toMatchObject({ per_dollar: '0.8', since: day(-1) });
    expect(rate(await read(), 'checkout', 'EUR')).not.toEqual(before);
    const [yesterday] = await app.sql<{ rate: string }>(
      `select rate from exchange_rate where use = 'checkout' and quote = 'CNY' and date = $1`,
      [day(-1)],
    );
    expect(yesterday).toEqual({ rate: '7' });
    expect((await take(ecb(day(-1)))).status).toBe(409);
    expect(await take(ecb(day(0)))).toMatchObject({ status: 201, body: { kept: [cny], replaced: [] } });
    expect(rate(await read(), 'checkout', 'CNY')).toMatchObject({ per_dollar: '6.5' });
    expect(await take(ecb(day(1), '9'))).toMatchObject({ status: 201, body: { kept: [], replaced: [cny] } });
    expect(rate(await read(), 'checkout', 'CNY')).toMatchObject({ per_dollar: '7.2', since: day(1) });
    const { body } = await admin.get<{ entries: { action: string; after: { kept?: string } }[] }>(
      '/admin/history?kind=rates',
    );
    expect(body.entries.slice(0, 3).map(({ action, after }) => [action, after.kept])).toEqual([
      ['rates_imported', ''],
      ['rates_imported', 'CNY (checkout)'],
      ['rates_imported', 'CNY (checkout)'],
    ]);
  });
});

it('shows what failed, and has it tried again', async () => {
  await app.sql(
    `insert into payment_event (id, type, payload, received_at, due_at, attempts, fault)
     values ('evt_stuck', 'payment_intent.succeeded', '{}', now() - interval '2 hours', now() + interval '1 hour', 7, 'no such intent')`,
  );
  const { body } = await admin.get<{ work: { id: string; fault: string }[]; counts: Record<string, number> }>(
    '/admin/reconciliations?kind=event',
  );
  expect(body.work).toEqual([expect.objectContaining({ id: 'evt_stuck', fault: 'no such intent' })]);
  expect(body.counts.event).toBe(1);
  expect((await admin.post('/admin/reconciliations/retry', { kind: 'event', id: 'evt_stuck' })).status).toBe(
    200,
  );
  expect((await admin.post('/admin/reconciliations/retry', { kind: 'event', id: 'evt_none' })).status).toBe(
    404,
  );
});

describe('warehouses', () => {
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
    await eventually(async () => {
      const { body } = await app.api.get<{ offers: { place: { code: string; name?: string } }[] }>(page);
      const offered = body.offers.find(({ place: { code } }) => code === 'NB-BLD');
      expect(offered?.place.name).toBe('مستودع بيلون');
    });
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

/** Every way in which Medusa's own Store API brings up a product; `seen` are those that do. */
async function stockReads(handle: string) {
  const [product] = await app.sql<{ id: string; variant: string; title: string; category: string }>(
    `select p.id, p.title, v.id as variant, c.product_category_id as category from product p
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       join product_category_product c on c.product_id = p.id where p.handle = $1`,
    [handle],
  );
  const { id, variant, title } = product!;
  const asks: Record<string, () => Promise<{ status: number; body: unknown }>> = {
    list: () => app.api.get(`/store/products?handle=${handle}`),
    'list by id': () => app.api.get(`/store/products?id[]=${id}&fields=id,title`),
    one: () => app.api.get(`/store/products/${id}`),
    variants: () => app.api.get(`/store/product-variants?id=${variant}&fields=id,product.id`),
    variant: () => app.api.get(`/store/product-variants/${variant}?fields=id,product.id`),
    search: () => app.api.post('/store/search', { entity: 'product', filters: { q: title } }),
  };
  const all = Object.keys(asks);
  const seen = async () => {
    const found = await Promise.all(
      all.map(async (name) => {
        const { status, body } = await asks[name]!();
        return status === 200 && JSON.stringify(body).includes(id) ? [name] : [];
      }),
    );
    return found.flat();
  };
  const sorted = await app.api.get(
    `/store/product-categories/${product!.category}?fields=id,*products,products.title`,
  );
  expect(JSON.stringify(sorted.body)).not.toContain(id);
  return { all, seen };
}

describe('pavilions and merchants', () => {
  it('a pavilion goes out of the shop and comes in again; its people read why', async () => {
    const { body } = await admin.get<{ pavilions: { id: string; handle: string; state: string }[] }>(
      '/admin/pavilions?locale=ar',
    );
    const rwanda = body.pavilions.find(({ handle }) => handle === 'rwanda')!;
    const set = (state: string) =>
      admin.post(`/admin/pavilions/${rwanda.id}/state`, { state, reason: 'a check of its papers' });
    const open = async () =>
      (
        await app.sql(
          'select 1 from public_listing p join listing l on l.id = p.listing_id where l.pavilion_id = $1',
          [rwanda.id],
        )
      ).length;
    const stock = await stockReads(COFFEE);
    expect(await stock.seen()).toEqual(stock.all);
    const told = await admin.post<{ done: { goods_hidden: number } }>(`/admin/pavilions/${rwanda.id}/state`, {
      ...{ state: 'paused', preview: true },
    });
    expect(told.body.done.goods_hidden).toBeGreaterThan(0);
    expect(await open()).toBeGreaterThan(0);
    expect(await set('paused')).toMatchObject({ status: 200, body: told.body });
    expect(await open()).toBe(0);
    expect(await stock.seen()).toEqual([]);
    expect((await set('paused')).status).toBe(409);
    expect((await set('open')).status).toBe(200);
    expect(await open()).toBeGreaterThan(0);
    const history = await app.sql<{ action: string }>(
      `select action from history where tenant_id = $1 and object_kind = 'pavilion' order by at`,
      [rwanda.id],
    );
    expect(history.map(({ action }) => action)).toEqual(['pavilion_paused', 'pavilion_resumed']);
  });

  it('a pavilion is opened and paused at a time to come: once, unless it was taken back', async () => {
    type Listed = {
      id: string;
      iso2: string;
      handle: string;
      state: string;
      plan: Record<string, string> | null;
    };
    const read = async (handle: string) =>
      (await admin.get<{ pavilions: Listed[] }>('/admin/pavilions')).body.pavilions.find(
        (one) => one.handle === handle,
      )!;
    const { id } = await read('chile');
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const wish = { state: 'paused', reason: 'the winter break', at, zone: 'America/Santiago' };
    const set = (given: object) => admin.post(`/admin/pavilions/${id}/state`, { ...wish, ...given });
    for (const [wrong, status] of [
      [{ at: day(-1) + 'T00:00:00Z' }, 400],
      [{ at: day(400) + 'T00:00:00Z' }, 400],
      [{ at: 'tomorrow' }, 400],
      [{ zone: 'Chile/Nowhere' }, 400],
      [{ reason: ' ' }, 400],
      [{ state: 'open' }, 409],
    ] as const)
      expect((await set(wrong)).status).toBe(status);
    expect((await set({})).status).toBe(200);
    expect((await set({})).status).toBe(409);
    expect(await read('chile')).toMatchObject({
      ...{ state: 'open', plan: { state: 'waiting', target: 'paused', zone: 'America/Santiago' } },
    });
    expect((await admin.post(`/admin/pavilions/${id}/plan/withdraw`, {})).status).toBe(200);
    expect((await admin.post(`/admin/pavilions/${id}/plan/withdraw`, {})).status).toBe(404);
    expect((await read('chile')).plan).toBeNull();
    expect((await set({})).status).toBe(200);
    const due = (pavilion: string) =>
      app.sql(`update pavilion_plan set at = now() where pavilion_id = $1 and state = 'waiting'`, [pavilion]);
    await due(id);
    // Several processes at once, as after a restart of all.
    await Promise.all([1, 2, 3].map(() => doPavilionPlans(app.container)));
    await eventually(async () => expect(await read('chile')).toMatchObject({ state: 'paused', plan: null }));
    const actions = await app.sql<{ action: string; kind: string }>(
      `select action, actor_kind as kind from history where tenant_id = $1 and object_kind = 'pavilion' order by at`,
      [id],
    );
    expect(actions.map(({ action, kind }) => `${action} ${kind}`)).toEqual([
      ...['pavilion_set_for_later admin', 'pavilion_plan_withdrawn admin', 'pavilion_set_for_later admin'],
      'pavilion_paused system',
    ]);
    // A planned one that lacks something says so beforehand, and does not open.
    const planned = await admin.post<{ id: string }>('/admin/pavilions', {
      iso2: 'GE',
      operator: 'Vine House',
    });
    const opening = { ...wish, state: 'open' };
    const path = `/admin/pavilions/${planned.body.id}/state`;
    const told = await admin.post<{ missing: { code: string }[] }>(path, { ...opening, preview: true });
    expect(told.body.missing.map(({ code }) => code)).toContain('merchants');
    expect((await admin.post(path, { state: 'open', reason: 'now' })).status).toBe(409);
    expect((await admin.post(path, opening)).status).toBe(200);
    await due(planned.body.id);
    await doPavilionPlans(app.container);
    await eventually(async () =>
      expect(await read('georgia')).toMatchObject({ state: 'planned', plan: { state: 'failed' } }),
    );
  });

  it('one is planned for a country that has none: a closed door with its name, once', async () => {
    interface Pavilions {
      pavilions: {
        id: string;
        iso2: string;
        handle: string;
        state: string;
        label: string;
        operator: string;
      }[];
      free: { iso2: string; name: string }[];
    }
    const read = async () => (await admin.get<Pavilions>('/admin/pavilions?locale=ru')).body;
    expect((await read()).free).toContainEqual({ iso2: 'AM', name: 'Армения' });
    const given = { iso2: 'AM', operator: 'Ararat Trade House' };
    const planned = await admin.post<{ id: string }>('/admin/pavilions', given);
    expect(planned.status).toBe(201);
    const after = await read();
    expect(after.free.some(({ iso2 }) => iso2 === 'AM')).toBe(false);
    expect(after.pavilions.find(({ iso2 }) => iso2 === 'AM')).toMatchObject({
      ...{ id: planned.body.id, handle: 'armenia', state: 'planned', label: 'Армения' },
      operator: 'Ararat Trade House',
    });
    for (const [wrong, status] of [
      [given, 409],
      [{ ...given, iso2: 'ZZ' }, 400],
      [{ ...given, iso2: 'AZ', operator: ' ' }, 400],
    ] as const)
      expect((await admin.post('/admin/pavilions', wrong)).status).toBe(status);
    expect((await app.api.post('/admin/pavilions', { ...given, iso2: 'AZ' })).status).toBe(401);
  });

  it('a merchant is suspended with a reason after being told what that does', async () => {
    const { body } = await admin.get<{ merchants: { id: string; handle: string; decisions: string[] }[] }>(
      '/admin/merchants?search=kivu',
    );
    const [kivu] = body.merchants;
    expect(kivu).toMatchObject({ handle: 'kivu-highlands-cooperative', decisions: ['suspend'] });
    const decide = (given: object) =>
      admin.post<{ done: object }>(`/admin/merchants/${kivu!.id}/decision`, given);
    const told = await decide({ decision: 'suspend', preview: true });
    expect(told.status).toBe(200);
    expect((await decide({ decision: 'suspend' })).status).toBe(400);
    const done = await decide({
      decision: 'suspend',
      reasons: { codes: [], words: 'Papers are missing.', language: 'en' },
    });
    expect(done).toMatchObject({ status: 200, body: told.body });
    const stock = await stockReads(COFFEE);
    expect(stock.all).toHaveLength(6);
    expect(await stock.seen()).toEqual([]);
    expect((await decide({ decision: 'resume' })).status).toBe(200);
    expect(await stock.seen()).toEqual(stock.all);
  });

  it('a first manager is invited', async () => {
    const { body } = await admin.get<{ pavilions: { id: string }[] }>('/admin/pavilions');
    const given = {
      tenant_kind: 'pavilion',
      tenant_id: body.pavilions[0]!.id,
      email: 'New@Example.com',
      locale: 'fr',
    };
    expect((await admin.post('/admin/invitations', given)).status).toBe(201);
    const [letter] = await app.sql<{ locale: string }>(
      `select locale from mail where "to" = 'new@example.com'`,
    );
    expect(letter?.locale).toBe('fr');
    expect((await admin.post('/admin/invitations', { ...given, tenant_id: 'pav_none' })).status).toBe(404);
  });
});
