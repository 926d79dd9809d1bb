import {
  admissionDecided,
  admissionResponse,
  admissionsResponse,
  merchantAdmissionsResponse,
  type AdmissionDecisionBody,
  type AdmissionResponse,
} from '@caravanserai/contracts/desk-admissions';
import {
  applicationBegun,
  applicationResponse,
  type ApplicationFields,
} from '@caravanserai/contracts/desk-application';
import { decideMerchant, merchantConsequences } from '../../src/admitting/merchants/decide-merchant';
import { containerDatabase, inTransaction } from '../../src/landed/container-database';
import { placed } from '../returns/placed';
import type { Api } from '../support/api';
import { useSeededApp } from '../support/app';
import { asMember, newMember, tenantId } from '../support/desk';
import { Shopper } from '../support/shopper';
import { statementsOf } from '../support/statements';

const app = useSeededApp();

const FIELDS: ApplicationFields = {
  name: 'Сад Бухары',
  company: 'Bukhara Garden LLC',
  register_number: '301 234 567',
  country: 'UZ',
  city: 'Bukhara',
  currency: 'UZS',
  source_locale: 'uz',
  languages: ['ru'],
  categories: ['dried-fruit'],
  goods: 'Quince and mulberries, dried on reed mats.',
  contact_name: 'Nodira',
  contact_email: 'nodira@example.com',
  contact_phone: '',
  website: '',
};

let operator: Api;
const admissions = '/operator/admissions';
const decide = (
  id: string,
  body: Omit<AdmissionDecisionBody, 'expected'> & { expected?: number },
  api = operator,
) => api.post<{ code?: string; now?: unknown }>(`${admissions}/${id}/decision?locale=en`, body);
const page = async (id: string, locale = 'en'): Promise<AdmissionResponse> =>
  admissionResponse.parse((await operator.get(`${admissions}/${id}?locale=${locale}`)).body);
const admissionOf = async (handle: string): Promise<string> => {
  const { id: pavilionId } = await tenantId(app, { pavilion: 'UZ' });
  const [row] = await app.sql<{ id: string }>(
    `select a.id from admission a join merchant m on m.id = a.merchant_id where m.handle = $1 and a.pavilion_id = $2`,
    [handle, pavilionId],
  );
  return row?.id ?? '';
};
const lettersAbout = (id: string) =>
  app.sql<{ to: string; locale: string; code: string; quote: string | null }>(
    `select "to", locale, data->>'code' as code, data->>'quote' as quote from mail
      where kind = 'desk_notice' and key like $1 order by created_at, key`,
    [`desk_notice:${id}%`],
  );

beforeAll(async () => {
  operator = await asMember(app, 'operator', { pavilion: 'UZ' });
});

describe('from an application to a place', () => {
  let owner: Api;
  let merchantId: string;
  let admissionId: string;

  it('names what is missing and takes nothing half', async () => {
    const member = await newMember(app, [], 'Нодира');
    const before = await app.sql('select count(*) from merchant');
    const bare = { ...FIELDS, register_number: '', categories: [] };
    const refused = await member.api.post('/desk/merchants?locale=ru', {
      fields: bare,
      expected: 0,
      submit: true,
    });
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { code: 'not_complete', missing: ['register_number', 'categories'] },
    ]);
    const unknown = await member.api.post('/desk/merchants?locale=en', {
      fields: { ...FIELDS, country: 'XX' },
      expected: 0,
    });
    expect([unknown.status, unknown.body]).toMatchObject([400, { parameter: 'fields.country' }]);
    const more = { fields: FIELDS, expected: 0, state: 'approved' };
    expect((await member.api.post('/desk/merchants?locale=en', more)).status).toBe(400);
    expect(await app.sql('select count(*) from merchant')).toEqual(before);

    const begun = await member.api.post('/desk/merchants?locale=en', { fields: bare, expected: 0 });
    expect(begun.status).toBe(201);
    const { membership_id, application } = applicationBegun.parse(begun.body);
    expect(application).toMatchObject({
      state: 'applied',
      version: 1,
      missing: ['register_number', 'categories'],
    });
    owner = member.api.with({ 'x-membership': membership_id });
    const [row] = await app.sql<{ id: string; handle: string }>(
      `select m.id, m.handle from merchant m join membership s on s.tenant_id = m.id where s.id = $1`,
      [membership_id],
    );
    merchantId = row?.id ?? '';
    expect(row?.handle).toMatch(/^[a-z0-9-]+$/);
  });

  it('saves over what was read and nothing newer, and hands in once it is whole', async () => {
    const save = (fields: ApplicationFields, expected: number, submit = false) =>
      owner.post('/merchant/application?locale=en', { fields, expected, submit });
    const stale = await save(FIELDS, 7);
    expect([stale.status, stale.body]).toMatchObject([409, { code: 'changed', now: { version: 1 } }]);
    const whole = await save(FIELDS, 1, true);
    expect(applicationResponse.parse(whole.body)).toMatchObject({ version: 2, missing: [], fields: FIELDS });
    const [row] = await app.sql<{ submitted: boolean }>(
      `select submitted_at is not null as submitted from merchant_application where merchant_id = $1`,
      [merchantId],
    );
    expect(row?.submitted).toBe(true);
  });

  it('asks a pavilion, whose checklist says what is open', async () => {
    const before = merchantAdmissionsResponse.parse((await owner.get('/merchant/admissions?locale=ru')).body);
    expect(before.merchant_state).toBe('applied');
    const mine = before.admissions.find(({ pavilion }) => pavilion.handle === 'uzbekistan');
    expect(mine).toMatchObject({ admission: null, can_ask: true, pavilion: { label: { lang: 'ru' } } });
    const asked = await owner.post('/merchant/admissions?locale=ru', {
      pavilion: 'uzbekistan',
      words: 'Мы сушим айву на тростниковых циновках.',
    });
    expect(asked.status).toBe(200);
    const again = await owner.post('/merchant/admissions?locale=ru', { pavilion: 'uzbekistan', words: '' });
    expect([again.status, again.body]).toMatchObject([409, { code: 'not_askable' }]);

    const list = admissionsResponse.parse(
      (await operator.get(`${admissions}?locale=en&state=asked&q=бухар`)).body,
    );
    expect(list.admissions).toMatchObject([
      { merchant: { name: FIELDS.name }, state: 'asked', live_goods: 0 },
    ]);
    admissionId = list.admissions[0]?.id ?? '';
    expect(list.counts.asked).toBeGreaterThanOrEqual(1);
    const shown = await page(admissionId);
    expect(shown.merchant.application).toEqual(FIELDS);
    expect(shown.checks[0]).toMatchObject({ kind: 'approved', met: false });
    expect(shown.choices.map(({ decision }) => decision)).toEqual(['accept', 'ask', 'refuse']);
    const early = await decide(admissionId, { decision: 'accept', expected: shown.version });
    expect([early.status, early.body.code]).toEqual([409, 'checks_open']);
    expect((await lettersAbout(admissionId)).map(({ code }) => code)).toContain('admission_asked');
  });

  it('is held to the pavilion’s own rules, changed by the whole and never over another’s change', async () => {
    const rules = '/operator/admission-rules?locale=en';
    const { version, rules: there } = (await operator.get<{ version: string; rules: object[] }>(rules)).body;
    const own = { kind: 'own', codes: [], required: true, words: { en: 'We have seen the orchard.' } };
    const empty = { rules: [...there, { ...own, words: {} }], expected: version };
    expect((await operator.request('PUT', rules, { body: empty })).status).toBe(400);
    const saved = await operator.request<{ rules: { id: string; kind: string }[] }>('PUT', rules, {
      body: { rules: [...there, own], expected: version },
    });
    expect(saved.status).toBe(200);
    const stale = await operator.request('PUT', rules, { body: { rules: [], expected: version } });
    expect(stale.status).toBe(409);

    const ruleId = saved.body.rules.at(-1)?.id ?? '';
    const shown = await page(admissionId);
    expect(shown.checks.at(-1)).toMatchObject({ rule_id: ruleId, met: null });
    const tick = (rule_id: string, expected: number) =>
      operator.post(`${admissions}/${admissionId}/checks?locale=en`, { rule_id, met: true, expected });
    expect((await tick('approved', shown.version)).status).toBe(400);
    const ticked = await tick(ruleId, shown.version);
    expect(admissionResponse.parse(ticked.body).checks.at(-1)).toMatchObject({
      met: true,
      by: 'Aziz Rahimov',
    });
    expect((await tick(ruleId, shown.version)).status).toBe(409);
  });

  it('is asked something, answers, and is admitted once the marketplace has approved it', async () => {
    const asking = await page(admissionId);
    const silent = await decide(admissionId, { decision: 'ask', expected: asking.version });
    expect([silent.status, silent.body.code]).toEqual([400, 'reasons_needed']);
    const reasons = { codes: ['papers_missing' as const], words: 'Please add the certificate.' };
    const asked = await decide(admissionId, { decision: 'ask', reasons, expected: asking.version });
    expect(admissionDecided.parse(asked.body).admission.state).toBe('more_asked');
    const read = merchantAdmissionsResponse.parse((await owner.get('/merchant/admissions?locale=ru')).body);
    expect(read.admissions.find(({ admission }) => admission?.id === admissionId)).toMatchObject({
      can_ask: true,
      admission: {
        reasons: {
          lines: ['Не хватает документов: сертификатов, подтверждения происхождения или разрешений.'],
          words: { value: 'Please add the certificate.', lang: 'en' },
          by: 'Aziz Rahimov',
        },
      },
    });
    await owner.post('/merchant/admissions?locale=ru', { pavilion: 'uzbekistan', words: 'Вот он.' });
    const actor = { kind: 'admin', id: 'user_1', name: 'Admin' } as const;
    const approve = { decision: 'approve', actor, locale: 'en' } as const;
    await inTransaction(app.container, (database) => decideMerchant(database, merchantId, approve));
    // What the demonstration's own checklist asks an operator to look at.
    for (const { kind, met, required, rule_id } of (await page(admissionId)).checks) {
      if (kind !== 'own' || met !== null || !required) continue;
      const { version } = await page(admissionId);
      await operator.post(`${admissions}/${admissionId}/checks?locale=en`, {
        rule_id,
        met: true,
        expected: version,
      });
    }
    const ready = await page(admissionId);
    expect(ready).toMatchObject({ state: 'asked', words: 'Вот он.' });
    expect(ready.checks.filter(({ required, met }) => required && met !== true)).toEqual([]);
    const accepted = await decide(admissionId, { decision: 'accept', expected: ready.version });
    expect(admissionDecided.parse(accepted.body).admission).toMatchObject({
      state: 'admitted',
      reasons: null,
    });
    expect((await lettersAbout(admissionId)).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['admission_ask', 'admission_accept']),
    );
    const told = await app.sql<{ tenant_kind: string; action: string }>(
      `select tenant_kind, action from history where object_id = $1 and action = 'admission_accept' order by 1`,
      [admissionId],
    );
    expect(told.map(({ tenant_kind }) => tenant_kind)).toEqual(['merchant', 'pavilion']);
  });

  it('lets nobody without the role decide, nor another pavilion’s operator see it', async () => {
    const curator = await newMember(app, [{ pavilion: 'UZ', role: 'curator' }]);
    const reviewer = await newMember(app, [{ pavilion: 'UZ', role: 'reviewer' }]);
    const foreign = await newMember(app, [{ pavilion: 'RW', role: 'manager' }]);
    const body = { decision: 'suspend', reasons: { codes: ['late_parcels'] }, expected: 1 } as const;
    expect((await curator.api.get(`${admissions}/${admissionId}`)).status).toBe(403);
    expect((await reviewer.api.get(`${admissions}/${admissionId}`)).status).toBe(200);
    expect(
      (await decide(admissionId, { ...body, reasons: { codes: ['late_parcels'] } }, reviewer.api)).status,
    ).toBe(403);
    expect((await foreign.api.get(`${admissions}/${admissionId}`)).status).toBe(404);
    expect(
      (await decide(admissionId, { ...body, reasons: { codes: ['late_parcels'] } }, foreign.api)).status,
    ).toBe(404);
  });
});

describe('suspending and ending', () => {
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

it('lists five thousand admissions in four statements and the one of the gate', async () => {
  const { id: pavilionId } = await tenantId(app, { pavilion: 'UZ' });
  await app.sql(
    `with made as (
       insert into merchant (id, handle, name, country, currency, source_locale, state)
       select 'mer_many' || n, 'many-' || n, 'Many ' || n, 'UZ', 'UZS', 'uz', 'approved' from generate_series(1, 5000) n
       returning id)
     insert into admission (id, merchant_id, pavilion_id, state, asked_at)
     select 'adm_' || id, id, $1, 'asked', now() - interval '1 year' from made`,
    [pavilionId],
  );
  const seen = new Set<string>();
  let after: string | null = null;
  for (let pages = 0; pages < 3; pages += 1) {
    const page = `${admissions}?locale=en&state=asked${after ? `&after=${encodeURIComponent(after)}` : ''}`;
    const { answer, statements } = await statementsOf(app, () => operator.get(page));
    const list = admissionsResponse.parse(answer.body);
    for (const row of list.admissions) {
      expect(seen.has(row.id)).toBe(false);
      seen.add(row.id);
    }
    expect(statements.filter((sql) => /admission/.test(sql)).slice(4)).toEqual([]);
    expect(list.counts.asked).toBeGreaterThanOrEqual(5000);
    after = list.next;
    expect(after).not.toBeNull();
  }
  expect(seen.size).toBe(120);
});
