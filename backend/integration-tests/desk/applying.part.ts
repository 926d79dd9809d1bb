import {
  admissionDecided,
  admissionResponse,
  admissionsResponse,
  merchantAdmissionsResponse,
} from '@caravanserai/contracts/desk-admissions';
import {
  applicationBegun,
  applicationResponse,
  type ApplicationFields,
} from '@caravanserai/contracts/desk-application';
import { decideMerchant } from '../../src/admitting/merchants/decide-merchant';
import { inTransaction } from '../../src/landed/container-database';
import type { Api } from '../support/api';
import { newMember } from '../support/desk';
import { ADMISSIONS, useAdmissionDesk } from './admission-desk';
import { app } from './app';

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

describe('from an application to a place', () => {
  const desk = useAdmissionDesk();
  const { decide, page, lettersAbout } = desk;
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
      (await desk.operator.get(`${ADMISSIONS}?locale=en&state=asked&q=бухар`)).body,
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
    const { version, rules: there } = (await desk.operator.get<{ version: string; rules: object[] }>(rules))
      .body;
    const own = { kind: 'own', codes: [], required: true, words: { en: 'We have seen the orchard.' } };
    const empty = { rules: [...there, { ...own, words: {} }], expected: version };
    expect((await desk.operator.request('PUT', rules, { body: empty })).status).toBe(400);
    const saved = await desk.operator.request<{ rules: { id: string; kind: string }[] }>('PUT', rules, {
      body: { rules: [...there, own], expected: version },
    });
    expect(saved.status).toBe(200);
    const stale = await desk.operator.request('PUT', rules, { body: { rules: [], expected: version } });
    expect(stale.status).toBe(409);

    const ruleId = saved.body.rules.at(-1)?.id ?? '';
    const shown = await page(admissionId);
    expect(shown.checks.at(-1)).toMatchObject({ rule_id: ruleId, met: null });
    const tick = (rule_id: string, expected: number) =>
      desk.operator.post(`${ADMISSIONS}/${admissionId}/checks?locale=en`, { rule_id, met: true, expected });
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
      await desk.operator.post(`${ADMISSIONS}/${admissionId}/checks?locale=en`, {
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
    expect((await curator.api.get(`${ADMISSIONS}/${admissionId}`)).status).toBe(403);
    expect((await reviewer.api.get(`${ADMISSIONS}/${admissionId}`)).status).toBe(200);
    expect(
      (await decide(admissionId, { ...body, reasons: { codes: ['late_parcels'] } }, reviewer.api)).status,
    ).toBe(403);
    expect((await foreign.api.get(`${ADMISSIONS}/${admissionId}`)).status).toBe(404);
    expect(
      (await decide(admissionId, { ...body, reasons: { codes: ['late_parcels'] } }, foreign.api)).status,
    ).toBe(404);
  });
});
