import type { GoodsDataResponse } from '@caravanserai/contracts/desk-goods-data';
import type { LandedResponse } from '@caravanserai/contracts/desk-landed';
import { useWalnuts } from './walnuts';

describe('goods data', () => {
  const walnuts = useWalnuts();
  const data = async () =>
    (await walnuts.desk.get<GoodsDataResponse>(`/merchant/goods/${walnuts.goodsId}/data?locale=en`)).body;

  it('wait in the revision while shoppers see what was published, and are checked', async () => {
    const before = await data();
    expect(before).toMatchObject({ gaps: [], editable: true });
    const save = (patch: object, expected?: number) =>
      walnuts.desk.post<GoodsDataResponse & { code?: string; fields?: string[] }>(
        `/merchant/goods/${walnuts.goodsId}/data?locale=en`,
        {
          patch,
          ...(expected === undefined ? {} : { expected }),
        },
      );
    expect((await save({ storage: 'in_the_attic', origin: 'XX' })).body.fields).toEqual([
      'storage',
      'origin',
    ]);
    expect((await save({ net_grams: 5000 })).body.fields).toEqual(['gross_grams']);
    expect((await save({ merchant_id: 'mer_other' })).status).toBe(400);
    const saved = await save({ shelf_life_days: 200, hs6: '081340' });
    expect(saved.body).toMatchObject({ data: { shelf_life_days: 200, hs6: '081340' }, live: before.live });
    expect(saved.body.hs?.chapter.code).toBe('08');
    const version = saved.body.revision!.version;
    expect((await save({ shelf_life_days: 210 }, version - 1)).status).toBe(409);
    expect((await save({ shelf_life_days: 365, hs6: before.data.hs6 }, version)).status).toBe(200);
    expect((await walnuts.page('FR')).label.shelf_life_days).toBe(before.data.shelf_life_days);
  });

  it('are reckoned to the door of four countries before they are saved', async () => {
    const ask = async (patch: object) =>
      (
        await walnuts.desk.post<LandedResponse>(`/merchant/goods/${walnuts.goodsId}/landed?locale=en`, {
          destinations: ['CN', 'FR', 'GB', 'US'],
          patch,
        })
      ).body.previews;
    const previews = await ask({});
    expect(previews.map(({ destination }) => destination)).toEqual(['CN', 'FR', 'GB', 'US']);
    for (const preview of previews)
      expect(preview.total!.amount).toBeGreaterThan(preview.goods!.amount + preview.freight!.amount - 1);
    const shown = await walnuts.offerTo('GB', previews[2]!.listing_id!);
    expect(previews[2]).toMatchObject({ goods: shown?.estimate?.goods, total: shown?.estimate?.total });
    const heavy = await ask({ gross_grams: 9000 });
    expect(heavy[1]!.freight!.amount).toBeGreaterThan(previews[1]!.freight!.amount);
    expect((await ask({ flags: ['FRESH'] }))[3]).toMatchObject({
      total: null,
      reasons: expect.arrayContaining(['fresh_by_mail']),
    });
  });

  it('find their code by words in six languages and by digits', async () => {
    const find = async (q: string, locale: string) =>
      (
        await walnuts.desk.get<{ codes: { hs6: string }[] }>(
          `/merchant/hs-codes?q=${encodeURIComponent(q)}&locale=${locale}`,
        )
      ).body.codes.map(({ hs6 }) => hs6);
    expect(await find('walnuts shelled', 'en')).toEqual(['080232']);
    expect((await find('грецкие', 'ru')).sort()).toEqual(['080231', '080232']);
    expect(await find('核桃', 'zh-CN')).toContain('080232');
    expect(await find('0802.3', 'ar')).toEqual(['080231', '080232']);
    expect(await find('زعفران', 'ar')).toContain('091020');
  });
});
