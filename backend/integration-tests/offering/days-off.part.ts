import type { DeliveryResponse } from '@caravanserai/contracts/desk-delivery';
import type { ListingsResponse } from '@caravanserai/contracts/listings';
import { inTransaction } from '../../src/landed/container-database';
import { addAbsence, turnAbsences } from '../../src/offering/absences';
import { refreshReach } from '../../src/offering/refresh-reach';
import { tenantId } from '../support/desk';
import { settled } from '../support/settled';
import { Shopper } from '../support/shopper';
import { app } from './app';
import { MAILED, MERCHANT, useWalnuts } from './walnuts';

describe('delivery and days off', () => {
  const walnuts = useWalnuts();
  const delivery = async () =>
    (await walnuts.desk.get<DeliveryResponse>('/merchant/delivery?locale=en')).body;
  const tashkent = async () => (await delivery()).dispatches.find(({ place }) => place.code === 'UZ-TAS');

  it('a way that is switched off is offered nowhere, and a country without any is not sold to', async () => {
    const { listing_id } = await walnuts.mailed();
    const dispatch = await tashkent();
    const toFrance = dispatch!.ways.filter(({ countries }) => countries.includes('FR'));
    expect(toFrance.length).toBeGreaterThan(0);
    const turn = (offered: boolean) => toFrance.map(({ tariff }) => ({ tariff, offered }));
    for (const body of turn(false))
      expect(
        (await walnuts.desk.post(`/merchant/delivery/${dispatch!.profile_id}?locale=en`, body)).status,
      ).toBe(200);
    expect((await walnuts.offerTo('FR', listing_id))?.deliverable).toBe(false);
    expect((await walnuts.mailed()).ships_to).not.toContain('FR');
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    expect((await shopper.tryAdd(MAILED, 1)).status).toBe(400);
    for (const body of turn(true))
      await walnuts.desk.post(`/merchant/delivery/${dispatch!.profile_id}?locale=en`, body);
    expect((await walnuts.offerTo('FR', listing_id))?.deliverable).toBe(true);
  });

  it('a holiday moves the days of arrival everywhere, and nothing else', async () => {
    const { listing_id } = await walnuts.mailed();
    const { today } = await delivery();
    const before = await walnuts.offerTo('FR', listing_id);
    const standing = async () => {
      await settled(app);
      const [row] = await app.sql<{ soonest: number }>(
        `select o.soonest from catalogue_offer o join listing l on l.id = o.listing_id
          where l.goods_id = $1 and o.ship_to = 'FR'`,
        [walnuts.goodsId],
      );
      return row?.soonest ?? 0;
    };
    const stood = await standing();
    const to_day = new Date(Date.parse(today) + 20 * 86_400_000).toISOString().slice(0, 10);
    const taken = await walnuts.desk.post<DeliveryResponse>('/merchant/absences?locale=en', {
      kind: 'holiday',
      from_day: today,
      to_day,
    });
    expect(taken.status).toBe(201);
    const twice = await walnuts.desk.post<{ code: string }>('/merchant/absences?locale=en', {
      kind: 'holiday',
      from_day: to_day,
      to_day,
    });
    expect(twice.body.code).toBe('days_overlap');
    const never = { kind: 'holiday', from_day: '2030-02-30', to_day: '2030-03-02' };
    expect((await walnuts.desk.post('/merchant/absences?locale=en', never)).status).toBe(400);
    const after = await walnuts.offerTo('FR', listing_id);
    expect(after!.arrives!.from > to_day).toBe(true);
    expect(after!.price).toEqual(before!.price);
    // Lists that begin with what arrives soonest know it too, until the days are taken back.
    expect(await standing()).toBeGreaterThan(stood + 1_500);
    const listed = await app.api.get<ListingsResponse>(
      `/store/listings?locale=en&ship_to=FR&merchant=${MERCHANT}`,
    );
    const mailedCards = listed.body.cards.filter(({ route }) => route === 'direct_mail');
    expect(mailedCards.length).toBeGreaterThan(0);
    expect(mailedCards.every(({ arrives }) => arrives!.from > to_day)).toBe(true);
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    await shopper.add(MAILED, 1);
    const { consignments } = await shopper.quote();
    expect(consignments[0]!.delivery.every(({ arrives }) => arrives.from > to_day)).toBe(true);
    const id = taken.body.absences[0]?.id;
    expect((await walnuts.desk.delete(`/merchant/absences/${id}?locale=en`)).status).toBe(200);
    expect((await walnuts.offerTo('FR', listing_id))?.arrives).toEqual(before?.arrives);
    expect(await standing()).toBe(stood);
  });

  it('a closed shop sells nothing, says why, and opens again with the day', async () => {
    const { listing_id } = await walnuts.mailed();
    const { today } = await delivery();
    const full = await Shopper.inCountry(app.api, 'FR', 'fr');
    await full.add(MAILED, 1);
    await full.giveAddress();
    await full.chooseDelivery();
    const closed = await walnuts.desk.post<DeliveryResponse>('/merchant/absences?locale=en', {
      kind: 'closed',
      from_day: today,
      to_day: today,
    });
    expect(closed.body.absences).toMatchObject([{ kind: 'closed', now: true }]);
    expect(await walnuts.offerTo('FR', listing_id)).toMatchObject({
      deliverable: false,
      undeliverable_reasons: ['merchant_closed'],
    });
    await settled(app);
    const away = await app.api.get<ListingsResponse>(
      `/store/listings?locale=en&ship_to=FR&merchant=${MERCHANT}&include_undeliverable=true`,
    );
    // Also where siblings stay at home for other reasons: those aren't why nobody can order.
    const reasons = away.body.cards.map(({ undeliverable_reasons: [reason] }) => reason);
    expect(new Set(reasons)).toEqual(new Set(['merchant_closed']));
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    const refused = await shopper.tryAdd(MAILED, 1);
    expect(refused).toMatchObject({ status: 400, body: { message: expect.stringContaining('vendeur') } });
    expect((await full.complete()).type).not.toBe('order');
    const tomorrow = `${new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)}T12:00:00Z`;
    await inTransaction(app.container, (database) => turnAbsences(database, tomorrow));
    expect((await walnuts.offerTo('FR', listing_id))?.deliverable).toBe(true);
    await walnuts.desk.delete(`/merchant/absences/${closed.body.absences[0]?.id}?locale=en`);
  });

  it('a shop that will close does so by itself on that day', async () => {
    const { id: merchantId } = await tenantId(app, { merchant: MERCHANT });
    const scope = { merchantId, memberId: 'mem_test', memberName: 'Test', locale: 'en' as const };
    await inTransaction(app.container, (database) =>
      addAbsence(database, scope, { kind: 'closed', from_day: '2030-05-05', to_day: '2030-05-06' }),
    );
    const reach = async () => (await walnuts.mailed()).ships_to.length;
    const open = await reach();
    await inTransaction(app.container, (database) => turnAbsences(database, '2030-05-04T20:00:00Z'));
    expect(await reach()).toBe(0);
    await inTransaction(app.container, (database) => turnAbsences(database, '2030-05-06T20:00:00Z'));
    expect(await reach()).toBe(open);
    await app.sql(`delete from absence where from_day = '2030-05-05'`);
  });

  it('a shop that will close without a last day takes no order that could not leave before it', async () => {
    const { id: merchantId } = await tenantId(app, { merchant: MERCHANT });
    const scope = { merchantId, memberId: 'mem_test', memberName: 'Test', locale: 'en' as const };
    const turn = (now: string) => inTransaction(app.container, (database) => turnAbsences(database, now));
    const { listing_id, ships_to } = await walnuts.mailed();
    // A Monday; nothing leaves at the weekend before.
    await inTransaction(app.container, (database) =>
      addAbsence(database, scope, { kind: 'closed', from_day: '2030-06-10' }, '2030-06-05T12:00:00Z'),
    );
    expect((await walnuts.mailed()).ships_to.length).toBe(ships_to.length);
    await turn('2030-06-08T06:00:00Z');
    expect(await walnuts.offerTo('FR', listing_id)).toMatchObject({
      ...{ deliverable: false, arrives: null, undeliverable_reasons: ['merchant_closed'] },
    });
    await app.sql(`delete from absence where from_day = '2030-06-10'`);
    await inTransaction(app.container, (database) => refreshReach(database, { merchantIds: [merchantId] }));
    expect((await walnuts.mailed()).ships_to.length).toBe(ships_to.length);
  });
});
