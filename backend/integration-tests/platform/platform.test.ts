import type { Api } from '../support/api';
import { useSeededApp } from '../support/app';
import { Shopper } from '../support/shopper';
import { signInAdmin } from '../support/sign-in';

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

describe('exchange rates', () => {
  const ecb = (date: string) =>
    `<Cube><Cube time="${date}"><Cube currency="USD" rate="1.25"/><Cube currency="CNY" rate="8.75"/></Cube></Cube>`;
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

it('shows the warehouses, and keeps what customs calls a bonded one by', async () => {
  const read = async () =>
    (
      await admin.get<{
        warehouses: { id: string; kind: string; customs_district: string | null; pieces: number }[];
      }>('/admin/warehouses')
    ).body.warehouses;
  const all = await read();
  const [bonded] = all;
  expect(bonded).toMatchObject({ kind: 'bonded' });
  expect(bonded!.pieces).toBeGreaterThan(0);
  expect((await admin.post(`/admin/warehouses/${bonded!.id}`, { customs_district: '2218' })).status).toBe(
    200,
  );
  expect((await read())[0]).toMatchObject({ id: bonded!.id, customs_district: '2218' });
  expect((await admin.post(`/admin/warehouses/${bonded!.id}`, { customs_district: '22' })).status).toBe(400);
  const origin = all.find(({ kind }) => kind === 'origin')!;
  expect((await admin.post(`/admin/warehouses/${origin.id}`, { customs_district: '2218' })).status).toBe(404);
});

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
    expect((await set('paused')).status).toBe(200);
    expect(await open()).toBe(0);
    expect((await set('paused')).status).toBe(409);
    expect((await set('open')).status).toBe(200);
    expect(await open()).toBeGreaterThan(0);
    const history = await app.sql<{ action: string }>(
      `select action from history where tenant_id = $1 and object_kind = 'pavilion' order by at`,
      [rwanda.id],
    );
    expect(history.map(({ action }) => action)).toEqual(['pavilion_paused', 'pavilion_resumed']);
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
    expect((await decide({ decision: 'resume' })).status).toBe(200);
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
