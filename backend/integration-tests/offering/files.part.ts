import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { ImportResponse } from '@caravanserai/contracts/desk-imports';
import type { OfferResponse } from '@caravanserai/contracts/desk-offer';
import type { StockResponse } from '@caravanserai/contracts/desk-stock';
import { goOnWithImports, runImport } from '../../src/offering/files/run-import';
import type { Api } from '../support/api';
import { asMember } from '../support/desk';
import { app } from './app';

type Cells = Record<string, string>;

let desk: Api;

const text = async (name: string): Promise<string> => {
  const answer = await desk.get<string>(`/merchant/files/${name}?locale=en`);
  expect(answer.headers.get('content-type')).toContain('text/csv');
  return answer.body;
};
const table = (csv: string): Cells[] => parse(csv, { columns: true, bom: true }) as Cells[];
const send = (rows: readonly Cells[], delimiter = ',') => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const csv = stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))], {
    delimiter,
  });
  return sendText(csv);
};
const sendText = (csv: string | Uint8Array<ArrayBuffer>) =>
  desk.request<ImportResponse & { code?: string }>('POST', '/merchant/imports?locale=en&name=autumn.csv', {
    raw: csv,
    headers: { 'content-type': 'text/csv' },
    timeout: 30_000,
  });
const take = async (id: string): Promise<ImportResponse> => {
  expect((await desk.post(`/merchant/imports/${id}?locale=en`)).status).toBe(202);
  for (;;) {
    const { body } = await desk.get<ImportResponse>(`/merchant/imports/${id}?locale=en`);
    if (body.import.state !== 'running') return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
const stock = async () => (await desk.get<StockResponse>('/merchant/stock?locale=en')).body.rows;

describe('a merchant’s file', () => {
  beforeAll(async () => {
    desk = await asMember(app, 'merchant', { merchant: 'zarafshan-dried-fruit' });
  });

  it('goes out with everything and comes in again without a change', async () => {
    const csv = await text('goods.csv');
    const rows = table(csv);
    expect(rows.filter(({ route }) => route !== '')).toHaveLength((await stock()).length);
    expect(rows[0]).toHaveProperty('title:ar');
    expect(table(await text('template.csv'))).toEqual([]);
    const { body } = await sendText(csv);
    expect(body).toMatchObject({ lines: [], faults: [], import: { state: 'checked', lines: rows.length } });
  });

  it('goes out as spreadsheets of the reader’s language have it, and comes in again without a change', async () => {
    const { body: csv } = await desk.get<string>('/merchant/files/goods.csv?locale=ru');
    const rows = parse(csv, { columns: true, bom: true, delimiter: ';' }) as Cells[];
    expect(rows.find(({ route }) => route !== '')?.price).toMatch(/^\d+,\d\d$/);
    expect((await sendText(csv)).body).toMatchObject({ lines: [], faults: [] });
  });

  it('tells every change by line before anything changes, and then does exactly that', async () => {
    const rows = table(await text('goods.csv'));
    const apricots = rows.filter(({ goods }) => goods === 'dried-apricots-500g');
    const mail = apricots.find(({ route }) => route === 'direct_mail')!;
    const before = await stock();
    const wanted: Cells[] = [
      { ...mail, stock: '321', price: '97000.50', 'price:EUR': '9.95' },
      {
        ...{ goods: 'dried-melon-250g', source_language: '', route: '', place: '' },
        ...{ 'title:fr': '=Melon séché', shelf_life_days: '400' },
      },
      {
        ...{ goods: '', source_language: 'uz', route: '', place: '', category: 'nuts' },
        ...{ 'title:uz': 'Bodom', 'title:en': 'Almonds', hs6: '080212', shelf_life_days: '365' },
      },
    ];
    const { status, body } = await send(wanted, ';');
    expect(status).toBe(201);
    expect(body.faults).toEqual([]);
    expect(body.lines.map(({ line, changes }) => [line, changes.map(({ field }) => field)])).toEqual([
      [2, ['stock', 'price', 'price:EUR']],
      [3, ['shelf_life_days', 'title:fr']],
      [4, ['category', 'hs6', 'shelf_life_days', 'title:en', 'title:uz']],
    ]);
    expect(await stock()).toEqual(before);

    expect((await take(body.import.id)).import).toMatchObject({ state: 'done', done: 3, faults: 0 });
    const row = (await stock()).find(({ stocked }) => stocked === 321);
    expect(row).toMatchObject({ route: 'direct_mail', price: { amount: 9_700_050 }, own_prices: 1 });
    const [almonds] = await app.sql<{ data: Record<string, unknown>; texts: Cells }>(
      `select r.data, jsonb_object_agg(t.locale, t.value) as texts from goods g join revision r on r.goods_id = g.id
         join revision_text t on t.revision_id = r.id and t.field = 'title'
        where g.handle like 'bodom-%' group by r.data`,
    );
    expect(almonds).toMatchObject({
      data: { hs6: '080212', shelf_life_days: 365 },
      texts: { uz: 'Bodom', en: 'Almonds' },
    });
    const [melon] = await app.sql<{ value: string }>(
      `select t.value from goods g join revision r on r.goods_id = g.id
         join revision_text t on t.revision_id = r.id and t.field = 'title' and t.locale = 'fr'
        where g.handle = 'dried-melon-250g' order by r.number desc limit 1`,
    );
    expect(melon?.value).toBe('=Melon séché');
    // As a cell it is no formula, and it comes back as it was.
    expect(await text('goods.csv')).toContain("'=Melon séché");
    const again = await desk.post<{ code: string }>(`/merchant/imports/${body.import.id}?locale=en`);
    expect(again.body.code).toBe('file_started');
  });

  it('with errors changes nothing, and says all of them by line and column', async () => {
    const key = { goods: 'dried-apricots-500g', source_language: '', route: 'direct_mail', place: 'UZ-TAS' };
    const { body } = await send([
      { ...key, stock: 'many', price: '1,5,0', 'price:RWF': '5', 'price:KWD': '1.2345' },
      { ...key, goods: 'bourbon-coffee-250g', stock: '0' },
      { ...key, place: 'RW-KGL', stock: '5' },
      { ...key, route: '', place: '', stock: '5' },
      { ...key, goods: '', source_language: 'uz', route: '', place: '' },
      { ...key, stock: '77' },
      { ...key, stock: '78' },
    ]);
    expect(body.faults.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 stock',
      '2 price',
      '2 price:RWF',
      '2 price:KWD',
      '3 goods',
      '3 stock',
      '4 route',
      '4 stock',
      '5 stock',
      '6 title:uz',
      '6 category',
      '8 stock',
    ]);
    const started = await desk.post<{ code: string }>(`/merchant/imports/${body.import.id}?locale=en`);
    expect(started).toMatchObject({ status: 409, body: { code: 'file_faults' } });
  });

  it('takes numbers as people write them, says which could be meant otherwise, and refuses what says no one number', async () => {
    const key = { goods: 'dried-apricots-500g', source_language: '', route: 'direct_mail', place: 'UZ-TAS' };
    const { body } = await send(
      [
        { ...key, stock: '٤٥٠', price: '97\u00A0100,50', 'price:EUR': '1,234', 'price:AED': '١٢٫٧٥' },
        { ...key, goods: 'dried-melon-250g', route: '', place: '', shelf_life_days: '401,0' },
      ],
      ';',
    );
    expect(body.faults).toEqual([]);
    expect(body.lines.flatMap(({ changes }) => changes)).toEqual([
      expect.objectContaining({ field: 'stock', to: '450' }),
      expect.objectContaining({ field: 'price', to: '97100.50' }),
      { field: 'price:EUR', from: expect.any(String) as string, to: '1234.00', doubtful: true },
      { field: 'price:AED', from: 'auto', to: '12.75' },
      expect.objectContaining({ field: 'shelf_life_days', to: '401' }),
    ]);
    const wrong = await send([
      { ...key, stock: '12,5', price: '1,234.5,6', 'price:EUR': '12,345.678', 'price:AED': '12,34,5' },
    ]);
    expect(wrong.body.faults.map(({ column }) => column)).toEqual([
      'stock',
      'price',
      'price:EUR',
      'price:AED',
    ]);
    expect(wrong.body.lines).toEqual([]);
  });

  it('comes back from a spreadsheet: codes without their zeros are whole, and a misspelt column is said', async () => {
    const key = { goods: 'green-raisins-500g', source_language: '', route: '', place: '' };
    const { body } = await send([{ ...key, hs6: '80620', unit: '136' }], ';');
    expect(body).toMatchObject({ lines: [], faults: [] });
    const misspelt = await send([{ ...key, hs6: '80620', 'Shelf life': '200', empty: '' }], ';');
    expect(misspelt.body.faults).toMatchObject([{ line: 2, column: 'Shelf life' }]);
  });

  it('that isn’t one is refused in words', async () => {
    const code = async (csv: string | Uint8Array<ArrayBuffer>) => (await sendText(csv)).body.code;
    expect(await code('goods,route\nx,y\n')).toBe('file_columns');
    expect(await code('goods,source_language,route,place\n')).toBe('file_empty');
    expect(await code(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff]))).toBe('file_unreadable');
    expect(await code('goods,source_language,route,place\n"open,1,2,3\n')).toBe('file_unreadable');
    expect(await code('goods,source_language,route,place,price\nx,,y,z,12,50\n')).toBe('file_line');
    const foreign = await app.sql<{ id: string }>(
      `insert into goods_import (id, merchant_id, member_id, member_name, file_name, lines, changes, faults)
       values ('imp_foreign', 'mer_other', 'mem', 'x', 'x', 0, '[]', '[]') returning id`,
    );
    expect((await desk.get(`/merchant/imports/${foreign[0]?.id}`)).status).toBe(404);
  });

  it('of five hundred lines is taken over whole though its process dies, while the shop goes on', async () => {
    const [own] = await app.sql<{ merchant_id: string }>(
      `select merchant_id from goods where handle = 'dried-apricots-500g'`,
    );
    await app.sql(
      `insert into goods (id, handle, merchant_id, pavilion_id, category, source_locale, record_locale, origin, hs6, unit,
              pieces, storage, allergens, warnings, flags, cbec_channel, cn_vat_pct, cn_consumption_tax_pct, pictures)
       select 'goods_many' || n, 'many-' || n, merchant_id, pavilion_id, category, source_locale, record_locale, origin,
              hs6, unit, pieces, storage, allergens, warnings, flags, cbec_channel, cn_vat_pct, cn_consumption_tax_pct, '{}'
         from goods, generate_series(1, 500) n where handle = 'dried-apricots-500g' and merchant_id = $1`,
      [own?.merchant_id],
    );
    const rows = Array.from({ length: 500 }, (_, n) => ({
      ...{ goods: `many-${n + 1}`, source_language: '', route: '', place: '' },
      shelf_life_days: String(100 + n),
    }));
    const { body } = await send(rows);
    expect(body).toMatchObject({ import: { changed: 500, faults: 0 } });
    const { id } = body.import;
    await app.sql(
      `update goods_import set state = 'running', started_at = now(), done = 0, updated_at = now() - interval '1 hour'
        where id = $1`,
      [id],
    );
    // Two processes take it up at once, and somebody shops.
    const shop = setInterval(() => void app.api.get('/store/destinations?locale=en'), 200);
    await Promise.all([goOnWithImports(app.container), runImport(app.container, id)]);
    clearInterval(shop);
    const [done] = await app.sql<{ state: string; done: number; faults: unknown[] }>(
      'select state, done, faults from goods_import where id = $1',
      [id],
    );
    expect(done).toEqual({ state: 'done', done: 500, faults: [] });
    const written = await app.sql<{ n: number }>(
      `select count(*)::int as n from revision where goods_id like 'goods_many%' and version = 2`,
    );
    expect(written[0]?.n).toBe(500);
  }, 240_000);

  it('leaves alone what somebody has changed since it was read through', async () => {
    const key = { goods: 'dried-apricots-500g', source_language: '', route: 'bonded', place: 'SH-WGQ' };
    const { body } = await send([{ ...key, stock: '64', price: '1000.00' }]);
    const listing = (await stock()).find(
      ({ place, goods_id }) => place === 'SH-WGQ' && goods_id === body.lines[0]?.goods_id,
    );
    await desk.post(`/merchant/stock/${listing?.listing_id}?locale=en`, { stocked: 65 });
    const done = await take(body.import.id);
    expect(done).toMatchObject({ import: { state: 'done', faults: 1 }, faults: [{ line: 2 }] });
    const { body: offer } = await desk.get<OfferResponse>(
      `/merchant/goods/${listing?.goods_id}/offer?locale=en`,
    );
    // The line is in effect whole or not at all: the price hasn't changed either.
    expect(offer.listings.find(({ place }) => place.code === 'SH-WGQ')).toMatchObject({
      stocked: 65,
      price: listing?.price,
    });
  });
});
