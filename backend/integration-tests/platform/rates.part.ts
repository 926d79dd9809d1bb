import type { Api } from '../support/api';
import { signInAdmin } from '../support/sign-in';
import { app } from './app';
import { day } from './days';

describe('exchange rates', () => {
  let admin: Api;

  beforeAll(async () => {
    admin = await signInAdmin(app, 'rates@example.com');
  });

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
