import type { Api } from '../support/api';
import { signInAdmin } from '../support/sign-in';
import { app } from './app';

describe('Medusa Admin', () => {
  let admin: Api;

  beforeAll(async () => {
    admin = await signInAdmin(app, 'admin@example.com');
  });

  it('is the admin’s alone', async () => {
    for (const path of [
      'rule-tables',
      'rules/vat',
      'exchange-rates',
      'reconciliations',
      'warehouses',
      'pavilions',
      'merchants',
    ])
      expect((await app.api.get(`/admin/${path}`)).status).toBe(401);
  });

  it('shows what failed, and has it tried again', async () => {
    await app.sql(
      `insert into payment_event (id, type, payload, received_at, due_at, attempts, fault)
       values ('evt_stuck', 'payment_intent.succeeded', '{}', now() - interval '2 hours', now() + interval '1 hour', 7, 'no such intent')`,
    );
    const { body } = await admin.get<{
      work: { id: string; fault: string }[];
      counts: Record<string, number>;
    }>('/admin/reconciliations?kind=event');
    expect(body.work).toEqual([expect.objectContaining({ id: 'evt_stuck', fault: 'no such intent' })]);
    expect(body.counts.event).toBe(1);
    expect(
      (await admin.post('/admin/reconciliations/retry', { kind: 'event', id: 'evt_stuck' })).status,
    ).toBe(200);
    expect((await admin.post('/admin/reconciliations/retry', { kind: 'event', id: 'evt_none' })).status).toBe(
      404,
    );
  });

  it('a first manager is invited', async () => {
    const { body } = await admin.get<{ pavilions: { id: string }[] }>('/admin/pavilions');
    const given = {
      tenant_kind: 'pavilion',
      tenant_id: body.pavilions[0]!.id,
      email: 'New@Example.com',
      locale: 'fr',
    };
    expect((await admin.post('/admin/invitations', given)).status).toBe(201);
    const [letter] = await app.sql<{ locale: string }>(
      `select locale from mail where "to" = 'new@example.com'`,
    );
    expect(letter?.locale).toBe('fr');
    expect((await admin.post('/admin/invitations', { ...given, tenant_id: 'pav_none' })).status).toBe(404);
  });
});
