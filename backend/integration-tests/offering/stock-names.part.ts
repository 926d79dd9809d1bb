import type { OfferResponse } from '@caravanserai/contracts/desk-offer';
import type { StockResponse } from '@caravanserai/contracts/desk-stock';
import type { ListingEditResponse } from '@caravanserai/contracts/desk-write';
import type { Api } from '../support/api';
import { asMember } from '../support/desk';
import { app } from './app';
import { MERCHANT } from './walnuts';

let desk: Api;

const stock = async (locale: string, q: string) =>
  (await desk.get<StockResponse>(`/merchant/stock?locale=${locale}&q=${encodeURIComponent(q)}`)).body.rows;
const write = (id: string, locale: string, value: string, expected: string) =>
  desk.post(`/merchant/listings/${id}/texts?locale=en`, { field: 'title', locale, value, expected });

describe('the stock page names goods', () => {
  beforeAll(async () => {
    desk = await asMember(app, 'merchant', { merchant: MERCHANT });
  });

  it('by the title they are to have, and says how far that is', async () => {
    const [before] = await stock('ru', 'navat');
    if (!before) throw new Error('There is no such sugar.');
    expect(before).toMatchObject({ state: 'published', change: null, title: { lang: 'ru' } });
    const wanted = 'Сахар навват в кристаллах';
    expect((await write(before.goods_id, 'ru', wanted, before.title.value)).status).toBe(200);
    const rows = await stock('ru', wanted.slice(0, 14));
    expect(rows.length).toBeGreaterThan(0);
    for (const { title, state, change, goods_id } of rows)
      expect({ title, state, change, goods_id }).toEqual({
        ...{ title: { value: wanted, lang: 'ru', dir: 'ltr' }, goods_id: before.goods_id },
        ...{ state: 'published', change: 'draft' },
      });
    // In another language nothing has changed, and the new name finds it there too.
    expect((await stock('fr', wanted))[0]?.title.lang).toBe('fr');
    expect((await desk.post(`/merchant/listings/${before.goods_id}/discard?locale=en`)).status).toBe(200);
    expect((await stock('ru', 'navat'))[0]).toMatchObject({ title: before.title, change: null });
  });

  it('that nobody has seen yet, too', async () => {
    const begun = { title: 'Yong‘oq halvosi', source_locale: 'uz', category: 'sweets' };
    const { body, status } = await desk.post<ListingEditResponse>('/merchant/listings?locale=en', begun);
    expect(status).toBe(201);
    const { id } = body.listing;
    const patch = {
      ...{ hs6: '170490', unit: '136', net_grams: 300, gross_grams: 340, shelf_life_days: 300 },
      ...{ storage: 'cool_dry', origin: 'UZ' },
    };
    expect((await desk.post(`/merchant/goods/${id}/data?locale=en`, { patch })).status).toBe(200);
    const { open } = (await desk.get<OfferResponse>(`/merchant/goods/${id}/offer?locale=en`)).body;
    const way = open.find(({ route }) => route === 'direct_mail');
    const opened = await desk.post(`/merchant/goods/${id}/siblings?locale=en`, {
      ...{ route: 'direct_mail', place_id: way?.place.id, price: 50_000_00, pieces: 10 },
    });
    expect(opened.status).toBeLessThan(300);
    const said = { state: 'draft', change: null };
    expect(await stock('ar', 'halvosi')).toMatchObject([
      { ...said, title: { value: begun.title, lang: 'uz', dir: 'ltr' } },
    ]);
    await write(id, 'en', 'Walnut halva', '');
    expect(await stock('ar', 'halvosi')).toMatchObject([
      { ...said, title: { value: 'Walnut halva', lang: 'en' } },
    ]);
    await write(id, 'ar', 'حلاوة الجوز', '');
    expect(await stock('ar', 'halvosi')).toMatchObject([
      { ...said, title: { value: 'حلاوة الجوز', lang: 'ar', dir: 'rtl' } },
    ]);
  });
});
