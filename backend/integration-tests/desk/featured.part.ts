import type { FeaturedResponse, PavilionGoodsResponse } from '@caravanserai/contracts/desk-featured';
import type { FeaturedGoodsResponse } from '@caravanserai/contracts/pavilions';
import { settled } from '../support/settled';
import { app } from './app';
import { OPEN, usePavilionDesk } from './pavilion-desk';

describe('featured goods', () => {
  const kuwait = usePavilionDesk(OPEN, 'curator', 'Maha Curator');
  const featured = async (shipTo = 'CN') =>
    (await kuwait.api.get<FeaturedResponse>(`/operator/featured?locale=en&ship_to=${shipTo}`)).body;
  const inShop = async (shipTo = 'CN') =>
    (
      await app.api.get<FeaturedGoodsResponse>(
        `/store/pavilions/${kuwait.handle}/featured?locale=en&ship_to=${shipTo}`,
      )
    ).body.cards.map(({ goods_id }) => goods_id);
  const atDesk = async (shipTo = 'CN') =>
    (await featured(shipTo)).slots.filter(({ place }) => place !== null).map(({ goods_id }) => goods_id);

  it('are in the shop what the desk says, wherever it sends to', async () => {
    const { destinations } = await featured();
    for (const iso2 of destinations) expect([iso2, await inShop(iso2)]).toEqual([iso2, await atDesk(iso2)]);
    expect(await inShop('CN')).not.toEqual([]);
  });

  it('stand in the order given to them, and only one of two at once changes it', async () => {
    const before = (await featured()).slots.map(({ id }) => id);
    const put = (order: string[]) =>
      kuwait.api.post<FeaturedResponse>('/operator/featured/order?locale=en', { expected: before, order });
    const reversed = [...before].reverse();
    const other = [...before.slice(1), before[0] ?? ''];
    const answers = await Promise.all([put(reversed), put(other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await put(before.slice(1))).status).toBe(409);
    await settled(app);
    expect(await inShop()).toEqual(await atDesk());
  });

  it('give their place to the next when they can’t be sold, and when their days are over', async () => {
    const goods = (
      await kuwait.api.get<PavilionGoodsResponse>('/operator/goods?locale=en')
    ).body.goods.filter((each) => !each.featured);
    for (const { goods_id } of goods) await kuwait.api.post('/operator/featured?locale=en', { goods_id });
    const { slots } = await featured();
    const [first, second] = slots.filter(({ place }) => place !== null);
    const reserve = slots.find(({ standing }) => standing === 'reserve');
    expect(reserve).toBeDefined();
    await app.sql(
      `update inventory_level set stocked_quantity = reserved_quantity where inventory_item_id in (
         select i.inventory_item_id from product_variant_inventory_item i join listing l on l.variant_id = i.variant_id
          where l.goods_id = $1)`,
      [first?.goods_id],
    );
    const dated = await kuwait.api.post<FeaturedResponse>(`/operator/featured/${second?.id}?locale=en`, {
      starts_on: null,
      ends_on: '2026-01-01',
    });
    expect(dated.body.slots.find(({ id }) => id === second?.id)?.standing).toBe('over');
    await settled(app);
    const now = await featured();
    expect(now.slots.find(({ id }) => id === first?.id)?.standing).toBe('sold_out');
    expect(now.slots.find(({ id }) => id === reserve?.id)?.standing).toBe('shown');
    expect(await inShop()).toEqual(await atDesk());
    expect((await kuwait.api.get(`/operator/featured?locale=en`)).status).toBe(200);
    const wrong = { starts_on: '2026-12-02', ends_on: '2026-12-01' };
    expect((await kuwait.api.post(`/operator/featured/${second?.id}?locale=en`, wrong)).status).toBe(400);
  });

  it('are the pavilion’s own, and each once', async () => {
    const [foreign] = await app.sql<{ id: string }>(
      `select g.id from goods g join pavilion p on p.id = g.pavilion_id where p.iso2 = 'UZ' limit 1`,
    );
    const add = (goods_id = '') => kuwait.api.post('/operator/featured?locale=en', { goods_id });
    expect((await add(foreign?.id)).status).toBe(404);
    const [slot] = (await featured()).slots;
    expect((await add(slot?.goods_id)).status).toBe(409);
    expect((await kuwait.api.delete(`/operator/featured/${slot?.id}?locale=en`)).status).toBe(200);
    expect((await kuwait.api.delete(`/operator/featured/${slot?.id}?locale=en`)).status).toBe(404);
    expect((await app.api.get('/store/pavilions/nowhere/featured?locale=en&ship_to=CN')).status).toBe(404);
  });
});
