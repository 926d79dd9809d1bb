import type { Api } from '../support/api';
import { Shopper } from '../support/shopper';
import { signInAdmin } from '../support/sign-in';
import { app } from './app';
import { COFFEE } from './coffee';
import { day } from './days';
import type { RulePage } from './rule-page';

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

describe('dated rules', () => {
  let admin: Api;

  beforeAll(async () => {
    admin = await signInAdmin(app, 'rules@example.com');
  });

  it('are read by table, page by page, by word and by what still holds', async () => {
    const { body } = await admin.get<{ tables: { key: string }[] }>('/admin/rule-tables');
    for (const { key } of body.tables) {
      const answer = await admin.get<RulePage>(`/admin/rules/${key}?from=now`);
      expect(answer.status).toBe(200);
    }
    const first = (await admin.get<RulePage>('/admin/rules/vat_classes')).body;
    const second = (
      await admin.get<RulePage>(`/admin/rules/vat_classes?after=${encodeURIComponent(first.next!)}`)
    ).body;
    expect(first.rules).toHaveLength(50);
    expect(second.rules[0]!.id > first.rules.at(-1)!.id).toBe(true);
    const found = (await admin.get<RulePage>('/admin/rules/vat?search=fr%20standard&from=now')).body;
    expect(found.rules.some(({ cells }) => cells.dest === 'FR')).toBe(true);
    // Only what people see is searched, not the names of columns, where `deleted_at` would fit everything.
    expect((await admin.get<RulePage>('/admin/rules/vat?search=deleted_at')).body.count).toBe(0);
    expect((await admin.get('/admin/rules/vats')).status).toBe(404);
  });

  it('show who belongs to a customs union or a region, and let nobody change it there', async () => {
    const joined = (await admin.get<RulePage>('/admin/rules/unions?search=EAEU%20KG')).body;
    expect(joined.rules).toMatchObject([
      { cells: { territory: 'EAEU', country: 'KG' }, valid_from: '2015-08-12', conf: 'M' },
    ]);
    const euro = (await admin.get<RulePage>('/admin/rules/regions?from=now&search=EUR%20HR')).body;
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
    const classes = (await admin.get<RulePage>('/admin/rules/vat?search=FR&from=now')).body.rules;
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
