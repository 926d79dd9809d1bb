import type { OfferResponse } from '@caravanserai/contracts/desk-offer';
import { Shopper } from '../support/shopper';
import { app } from './app';
import { GOODS, useWalnuts } from './walnuts';

describe('another route', () => {
  const walnuts = useWalnuts();

  it('opens in one step and is sold at once, with stock, delivery and prices of its own', async () => {
    const before = await walnuts.offer();
    const place = before.open.find(({ place: { code } }) => code === 'HU-BUD');
    expect(place?.ships_to).toContain('FR');
    const body = { route: 'domestic', place_id: place?.place.id, pieces: 7 };
    const [first, second] = await Promise.all(
      [1, 2].map(() =>
        walnuts.desk.post<OfferResponse>(`/merchant/goods/${walnuts.goodsId}/siblings?locale=en`, body),
      ),
    );
    expect([first?.status, second?.status].sort()).toEqual([201, 409]);
    const opened = (await walnuts.offer()).listings.find(({ place: { code } }) => code === 'HU-BUD');
    expect(opened).toMatchObject({ state: 'published', stocked: 7, reserved: 0 });
    const shown = await walnuts.offerTo('FR', opened!.listing_id);
    expect(shown).toMatchObject({ deliverable: true, route: 'domestic', available: 7 });
    expect((await walnuts.page('FR')).title.value).toMatch(/walnut/i);
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    await shopper.add(`${GOODS}-domestic-hu-bud`, 2);
    await shopper.giveAddress();
    await shopper.chooseDelivery();
    await shopper.place();
    expect((await walnuts.offer()).listings.find(({ place: { code } }) => code === 'HU-BUD')?.reserved).toBe(
      2,
    );
    const opening = (await walnuts.history('route_opened')).filter(
      ({ after }) =>
        JSON.stringify(after).includes('"pieces": 7') || JSON.stringify(after).includes('"pieces":7'),
    );
    expect(opening).toHaveLength(1);
  });

  it('is refused where the place does not send that way, and leaves nothing behind', async () => {
    const [almaty] = await app.sql<{ id: string }>(`select id from place where code = 'KZ-ALA'`);
    const [kigali] = await app.sql<{ id: string }>(`select id from place where code = 'RW-KGL'`);
    const products = await app.sql('select 1 from product');
    for (const [route, place_id] of [
      ['bonded', almaty?.id],
      ['direct_mail', kigali?.id],
    ])
      expect(
        (
          await walnuts.desk.post<{ code: string }>(`/merchant/goods/${walnuts.goodsId}/siblings?locale=fr`, {
            route,
            place_id,
            pieces: 1,
          })
        ).body.code,
      ).toBe('route_unfit');
    expect(await app.sql('select 1 from product')).toHaveLength(products.length);
  });
});
