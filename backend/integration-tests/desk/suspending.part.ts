import { admissionDecided, merchantAdmissionsResponse } from '@caravanserai/contracts/desk-admissions';
import { decideMerchant, merchantConsequences } from '../../src/admitting/merchants/decide-merchant';
import { containerDatabase, inTransaction } from '../../src/landed/container-database';
import { placed } from '../returns/placed';
import { asMember, tenantId } from '../support/desk';
import { Shopper } from '../support/shopper';
import { useAdmissionDesk } from './admission-desk';
import { app } from './app';

describe('suspending and ending', () => {
  const desk = useAdmissionDesk();
  const { decide, page, admissionOf, lettersAbout } = desk;
  const handle = 'zarafshan-dried-fruit';
  let id: string;
  let shopper: Shopper;
  const live = () =>
    app.sql(
      `select distinct goods_id from public_listing p join merchant m on m.id = p.merchant_id where m.handle = $1`,
      [handle],
    );
  const parcels = () =>
    app.sql<{ state: string }>(
      `select c.id, c.state from consignment c join merchant m on m.id = c.merchant_id where m.handle = $1 order by 1`,
      [handle],
    );
  const states = async (): Promise<{ published?: number; paused?: number }> => {
    const rows = await app.sql<{ state: string; n: number }>(
      `select l.state, count(*)::int as n from listing l join merchant m on m.id = l.merchant_id
        where m.handle = $1 and l.state in ('published', 'paused') group by 1`,
      [handle],
    );
    return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  };
  const choice = async (decision: string) =>
    (await page(id)).choices.find((one) => one.decision === decision)?.consequences;

  beforeAll(async () => {
    id = await admissionOf(handle);
    await placed(app, 'FR', 'fr', [['green-raisins-500g-direct-mail-uz-tas', 2]]);
    shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    await shopper.add('dried-apricots-500g-direct-mail-uz-tas', 3);
  });

  it('says beforehand what happens to live goods, open carts and unfinished orders, and does exactly that', async () => {
    const goods = (await live()).length;
    const announced = await choice('suspend');
    expect(announced).toMatchObject({
      goods_hidden: goods,
      listings_paused: 0,
      carts: 1,
      cart_pieces: 3,
      parcels_to_finish: 1,
      returns_to_answer: 0,
    });
    expect(goods).toBeGreaterThan(0);
    const before = await parcels();
    const { version } = await page(id);
    const reasons = { codes: ['late_parcels' as const] };
    const answers = await Promise.all(
      [1, 2].map(() => decide(id, { decision: 'suspend', reasons, expected: version })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const done = admissionDecided.parse(answers.find(({ status }) => status === 200)?.body);
    expect(done.done).toEqual(announced);
    expect(await live()).toEqual([]);
    expect((await shopper.quote()).problems).toMatchObject([{ code: 'not_public' }]);
    expect(await parcels()).toEqual(before);
    const letters = await lettersAbout(id);
    expect(letters.find(({ to }) => to === 'merchant@caravanserai.example')).toMatchObject({
      code: 'admission_suspend',
      locale: 'ru',
      quote: 'Отправления неоднократно уходили с опозданием или не уходили вовсе.',
    });
  });

  it('brings all of it back with resuming', async () => {
    const announced = await choice('resume');
    const { version } = await page(id);
    const { body } = await decide(id, { decision: 'resume', expected: version });
    expect(admissionDecided.parse(body).done).toEqual(announced);
    expect((await live()).length).toBe(announced?.goods_shown);
    expect((await shopper.quote()).problems).toEqual([]);
  });

  it('counts the same for the marketplace, in all pavilions', async () => {
    const { id: merchantId } = await tenantId(app, { merchant: handle });
    const database = containerDatabase(app.container);
    const announced = await merchantConsequences(database, merchantId, 'suspend');
    expect(announced).toEqual(await choice('suspend'));
    const given = { actor: { kind: 'admin', id: 'user_1', name: '' }, locale: 'en' } as const;
    const reasons = { codes: ['unsafe_goods' as const] };
    const suspend = { ...given, decision: 'suspend' as const, reasons };
    await inTransaction(app.container, (one) => decideMerchant(one, merchantId, suspend));
    expect(await live()).toEqual([]);
    const resume = { ...given, decision: 'resume' } as const;
    const { done } = await inTransaction(app.container, (one) => decideMerchant(one, merchantId, resume));
    expect(done.goods_shown).toBe(announced.goods_hidden);
    expect((await live()).length).toBe(announced.goods_hidden);
  });

  it('ends with listings paused and submissions taken back, and parcels still to be sent', async () => {
    const merchant = await asMember(app, 'merchant', { merchant: handle });
    const [goods] = await app.sql<{ id: string }>(`select id from goods where handle = 'green-raisins-500g'`);
    const path = `/merchant/listings/${goods?.id ?? ''}`;
    const title = 'Зелёный изюм без косточек 500 г';
    const cell = { field: 'title', locale: 'ru', value: title, expected: 'Зелёный изюм 500 г' };
    expect((await merchant.post(`${path}/texts?locale=ru`, cell)).status).toBe(200);
    const waiting = (await choice('end'))?.reviews_withdrawn ?? 0;
    expect((await merchant.post(`${path}/submit?locale=ru`, {})).status).toBe(200);
    const announced = await choice('end');
    expect(announced).toMatchObject({ reviews_withdrawn: waiting + 1, parcels_to_finish: 1, carts: 1 });
    const before = await parcels();
    const paused = (await states()).paused ?? 0;
    const { version } = await page(id);
    const reasons = { codes: ['merchant_wishes' as const] };
    const { body } = await decide(id, { decision: 'end', reasons, expected: version });
    expect(admissionDecided.parse(body)).toMatchObject({
      done: announced,
      admission: { state: 'ended', choices: [] },
    });
    expect(await states()).toEqual({ paused: paused + (announced?.listings_paused ?? 0) });
    const [revision] = await app.sql(`select state from revision where goods_id = $1`, [goods?.id]);
    expect(revision).toEqual({ state: 'draft' });
    expect(await parcels()).toEqual(before);
    const asked = merchantAdmissionsResponse.parse(
      (await merchant.get('/merchant/admissions?locale=ru')).body,
    );
    expect(asked.admissions.find(({ admission }) => admission?.id === id)).toMatchObject({ can_ask: true });
  });
});
