import type { DeskMe, HistoryResponse, InvitationView, TeamResponse } from '@caravanserai/contracts/desk';
import { confirmationToken } from '../../src/account/confirmation-token';
import { shopSettings } from '../../src/account/shop-settings';
import type { Api } from '../support/api';
import { asMember, DESK_PASSWORD, newMember, signInMember } from '../support/desk';
import { signInCustomer } from '../support/sign-in';
import { app } from './app';

const ZARAFSHAN = { merchant: 'zarafshan-dried-fruit' };
let owner: Api;

/** The one-time token in the newest letter to an address. */
async function tokenTo(email: string, kind: string): Promise<string> {
  const [letter] = await app.sql<{ url: string }>(
    `select data->>'url' as url from mail where "to" = $1 and kind = $2 order by created_at desc, id limit 1`,
    [email, kind],
  );
  return new URL(letter?.url ?? 'http://none/?token=').searchParams.get('token') ?? '';
}

const register = (email: string, password = DESK_PASSWORD) =>
  app.api.post<{ token: string }>('/auth/member/emailpass/register?locale=en', { email, password });

const invite = (email: string, role: string, from: Api = owner) =>
  from.post<TeamResponse & { code?: string }>('/merchant/team/invitations?locale=en', {
    email,
    role,
    locale: 'ru',
  });

describe('people of a desk', () => {
  beforeAll(async () => {
    owner = await asMember(app, 'merchant', ZARAFSHAN);
  });

  describe('opening an account', () => {
    it('asks for a sensible password and address, and takes the address in lower case', async () => {
      expect((await register('new@example.com', 'password')).status).toBe(400);
      expect((await register('no address')).status).toBe(400);
      const { status, body } = await register('Lola.SAIDOVA@Example.com');
      expect(status).toBe(200);
      const unfinished = app.api.with({ authorization: `Bearer ${body.token}` });
      expect((await unfinished.get('/desk/me')).status).toBe(401);
      expect((await unfinished.post('/desk/account?locale=fr', { name: '', locale: 'ru' })).status).toBe(400);
      const opened = await unfinished.post('/desk/account', { name: ' Lola ', locale: 'ru' });
      expect(opened).toMatchObject({ status: 201, body: { confirmed: false } });
      const again = await unfinished.post('/desk/account?locale=zh-CN', { name: 'Lola', locale: 'ru' });
      expect(again).toMatchObject({ status: 409, body: { message: expect.stringMatching(/账户/) } });
    });

    it('lets an unconfirmed address do nothing but confirm itself', async () => {
      const lola = await signInMember(app, 'lola.saidova@example.com');
      const { body: me } = await lola.get<DeskMe>('/desk/me?locale=en');
      expect(me).toMatchObject({ name: 'Lola', locale: 'ru', confirmed: false, memberships: [] });
      const { status, body } = await lola.get<{ code: string }>('/merchant/team?locale=ar');
      expect([status, body.code]).toEqual([403, 'confirm_first']);
      const token = await tokenTo('lola.saidova@example.com', 'email_verification');
      expect((await app.api.post('/desk/confirmations', { token: `${token}x` })).status).toBe(400);
      expect((await app.api.post('/desk/confirmations', { token })).status).toBe(200);
      const { body: confirmed } = await lola.get<DeskMe>('/desk/me');
      expect(confirmed.confirmed).toBe(true);
      expect(await lola.get('/merchant/team')).toMatchObject({ status: 403, body: { code: 'no_desk' } });
    });

    it('takes no token of a customer’s letter, nor one that is too old', async () => {
      const { key } = shopSettings();
      const [member] = await app.sql<{ id: string }>(
        `select id from member where email = 'lola.saidova@example.com'`,
      );
      const past = { customerId: member?.id ?? '', email: 'lola.saidova@example.com' };
      const old = confirmationToken({ ...past, expiresAt: '2020-01-01T00:00:00.000Z' }, key);
      const foreign = confirmationToken(
        { ...past, customerId: 'cus_1', expiresAt: '2099-01-01T00:00:00.000Z' },
        key,
      );
      for (const token of [old, foreign, 'none'])
        expect((await app.api.post('/desk/confirmations', { token })).status).toBe(400);
    });

    it('opens a desk for an address that shops here, with the same password and both sessions apart', async () => {
      const customer = await signInCustomer(app, 'both@example.com');
      expect((await register('both@example.com')).status).toBe(401);
      const unfinished = await signInMember(app, 'both@example.com');
      expect((await unfinished.get('/desk/me')).status).toBe(401);
      expect((await unfinished.post('/desk/account', { name: 'Both', locale: 'en' })).status).toBe(201);
      const member = await signInMember(app, 'both@example.com');
      expect((await member.get('/desk/me')).status).toBe(200);
      expect((await member.get('/store/account')).status).toBe(401);
      expect((await customer.get('/store/account')).status).toBe(200);
      expect((await customer.get('/desk/me')).status).toBe(401);
    });
  });

  describe('a new password', () => {
    it('ends the sessions that were open, and can’t be kept alive by renewing', async () => {
      const { email, api } = await newMember(app, [{ ...ZARAFSHAN, role: 'editor' }]);
      expect((await api.get('/merchant/team')).status).toBe(200);
      // The token's second must be over, because sessions are told apart by seconds.
      await app.sql(
        `update provider_identity set provider_metadata = provider_metadata || '{"password":"x"}' where entity_id = $1`,
        [email],
      );
      await app.sql(`update member set sessions_from = now() + interval '2 seconds' where email = $1`, [
        email,
      ]);
      expect((await api.get('/merchant/team')).status).toBe(401);
      expect((await api.post('/auth/token/refresh', {})).status).toBe(401);
    });

    it('is watched in the table of passwords itself', async () => {
      const { email } = await newMember(app, []);
      const from = () =>
        app.sql<{ at: Date | null }>(`select sessions_from as at from member where email = $1`, [email]);
      expect((await from())[0]?.at).toBeNull();
      await app.sql(
        `update provider_identity set provider_metadata = provider_metadata || '{"password":"x"}' where entity_id = $1`,
        [email],
      );
      expect((await from())[0]?.at).not.toBeNull();
    });

    it('comes by a letter whose link leads to the desks', async () => {
      const { email } = await newMember(app, []);
      await app.api.post('/auth/member/emailpass/reset-password', {
        identifier: email.toUpperCase(),
        metadata: { locale: 'ar' },
      });
      let found: { url: string; locale: string }[] = [];
      for (let tries = 0; tries < 600 && found.length === 0; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        found = await app.sql(
          `select data->>'url' as url, locale from mail where "to" = $1 and kind = 'password_reset'`,
          [email],
        );
      }
      expect(found).toMatchObject([
        { url: expect.stringMatching(/\/ar\/desk\/reset\?token=/), locale: 'ar' },
      ]);
    });
  });

  describe('invitations', () => {
    it('make a member once, by the address they were sent to, whose address is confirmed so', async () => {
      const invited = await invite('Guli@Example.com', 'editor');
      expect(invited.status).toBe(201);
      expect(invited.body.invitations).toMatchObject([{ email: 'guli@example.com', role: 'editor' }]);
      const token = await tokenTo('guli@example.com', 'desk_invitation');
      const { body: view } = await app.api.post<InvitationView>('/desk/invitations/read?locale=ru', {
        token,
      });
      expect(view).toMatchObject({ role: 'editor', has_password: false, tenant: { kind: 'merchant' } });

      const stranger = await newMember(app, []);
      const taken = await stranger.api.post('/desk/invitations/accept', { token });
      expect(taken).toMatchObject({ status: 403, body: { code: 'invitation_other' } });

      const { body } = await register('guli@example.com');
      const unfinished = app.api.with({ authorization: `Bearer ${body.token}` });
      const opened = await unfinished.post('/desk/account', {
        name: 'Guli',
        locale: 'ru',
        invitation: token,
      });
      expect(opened).toMatchObject({ status: 201, body: { confirmed: true } });
      const guli = await signInMember(app, 'guli@example.com');
      expect((await guli.get<DeskMe>('/desk/me')).body.memberships).toMatchObject([{ role: 'editor' }]);
      expect((await guli.get('/merchant/team')).status).toBe(200);
      expect((await guli.post('/desk/invitations/accept', { token })).status).toBe(404);
    });

    it('are over when a newer one is sent, when they are withdrawn, and after seven days', async () => {
      const { api, email } = await newMember(app, []);
      await invite(email, 'editor');
      const first = await tokenTo(email, 'desk_invitation');
      const { body } = await invite(email, 'dispatcher');
      const second = await tokenTo(email, 'desk_invitation');
      expect(second).not.toBe(first);
      expect((await api.post('/desk/invitations/accept', { token: first })).status).toBe(404);
      const id = body.invitations.find((one) => one.email === email)?.id ?? '';
      expect((await owner.delete(`/merchant/team/invitations/${id}`)).status).toBe(200);
      expect((await api.post('/desk/invitations/accept', { token: second })).status).toBe(404);
      await invite(email, 'dispatcher');
      const third = await tokenTo(email, 'desk_invitation');
      await app.sql(`update invitation set expires_at = now() where email = $1 and withdrawn_at is null`, [
        email,
      ]);
      expect((await api.post('/desk/invitations/accept', { token: third })).status).toBe(404);
    });

    it('work once however many browsers accept at the same time', async () => {
      const { api, email } = await newMember(app, []);
      await invite(email, 'dispatcher');
      const token = await tokenTo(email, 'desk_invitation');
      const answers = await Promise.all(
        [1, 2, 3, 4].map(() => api.post('/desk/invitations/accept', { token })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404]);
      expect((await invite(email, 'editor')).body.code).toBe('already_member');
    });

    it('keep the token out of the database, and know only roles of their desk', async () => {
      const { email } = await newMember(app, []);
      await invite(email, 'editor');
      const token = await tokenTo(email, 'desk_invitation');
      const rows = await app.sql<{ row: string }>(
        `select i::text as row from invitation i where email = $1`,
        [email],
      );
      expect(rows.map(({ row }) => row).join()).not.toContain(token);
      expect((await invite('x@example.com', 'manager')).status).toBe(400);
      expect((await invite('no address', 'editor')).status).toBe(400);
    });
  });

  describe('the team', () => {
    it('ends a membership at the next request, with the session, and says so in the history', async () => {
      const { api, memberships, name, email } = await newMember(
        app,
        [{ ...ZARAFSHAN, role: 'dispatcher' }],
        'Ended Member',
      );
      expect((await api.get('/merchant/team')).status).toBe(200);
      await app.sql(`update member set created_at = created_at where email = $1`, [email]);
      const ended = await owner.delete<TeamResponse>(`/merchant/team/${memberships[0]}`);
      expect(ended.status).toBe(200);
      expect(ended.body.members.map((one) => one.email)).not.toContain(email);
      expect([401, 404]).toContain((await api.get('/merchant/team')).status);
      const { body } = await owner.get<HistoryResponse>(
        `/merchant/history?object=membership:${memberships[0]}&locale=en`,
      );
      expect(body.entries).toMatchObject([
        {
          action: 'membership_ended',
          actor: { kind: 'member', name: 'Nodira Karimova' },
          object: { label: `${name} (${email})` },
          before: { role: 'dispatcher' },
        },
      ]);
      const letters = await app.sql<{ data: { code: string } }>(
        `select data from mail where "to" = $1 and kind = 'desk_notice'`,
        [email],
      );
      expect(letters).toMatchObject([{ data: { code: 'membership_ended' } }]);
    });

    it('refuses a change of what somebody else has changed, and says what is there now', async () => {
      const { memberships } = await newMember(app, [{ ...ZARAFSHAN, role: 'dispatcher' }]);
      const change = (role: string, expected: string) =>
        owner.post(`/merchant/team/${memberships[0]}?locale=fr`, { role, expected });
      expect((await change('editor', 'dispatcher')).status).toBe(200);
      expect(await change('dispatcher', 'dispatcher')).toMatchObject({
        status: 409,
        body: {
          code: 'changed_meanwhile',
          now: { role: 'editor' },
          message: expect.stringMatching(/entre-temps/),
        },
      });
    });

    it('never loses its last head, also when two heads end each other at once', async () => {
      const rishtan = { merchant: 'rishtan-blue', role: 'owner' } as const;
      const one = await newMember(app, [rishtan]);
      expect(await one.api.delete(`/merchant/team/${one.memberships[0]}`)).toMatchObject({
        status: 409,
        body: { code: 'last_head' },
      });
      const demoted = { role: 'editor', expected: 'owner' };
      expect((await one.api.post(`/merchant/team/${one.memberships[0]}`, demoted)).status).toBe(409);
      const two = await newMember(app, [rishtan]);
      const answers = await Promise.all([
        one.api.delete(`/merchant/team/${two.memberships[0]}`),
        two.api.delete(`/merchant/team/${one.memberships[0]}`),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const left = await app.sql(
        `select 1 from membership s join merchant m on m.id = s.tenant_id
          where m.handle = 'rishtan-blue' and s.role = 'owner' and s.state = 'active'`,
      );
      expect(left).toHaveLength(1);
    });

    it('is one of several for a person who works for several, who must choose', async () => {
      const several = await asMember(app, 'merchant', { merchant: 'margilan-silk-atelier' });
      const { body } = await several.get<DeskMe>('/desk/me?locale=zh-CN');
      expect(body.memberships.map(({ tenant }) => tenant.handle).sort()).toEqual([
        'margilan-silk-atelier',
        'zarafshan-dried-fruit',
      ]);
      const unchosen = several.with({ 'x-membership': '' });
      expect(await unchosen.get('/merchant/team')).toMatchObject({
        status: 400,
        body: { code: 'choose_desk' },
      });
      expect(await unchosen.get('/operator/team')).toMatchObject({ status: 403, body: { code: 'no_desk' } });
      const teams = await Promise.all([owner.get('/merchant/team'), several.get('/merchant/team')]);
      expect(teams[0]?.body).not.toEqual(teams[1]?.body);
    });
  });

  it('the history can only be added to', async () => {
    for (const statement of [
      `update history set actor_name = 'Nobody'`,
      `delete from history`,
      `truncate history`,
    ])
      await expect(app.sql(statement)).rejects.toThrow(/only added/);
  });

  it('the history turns its pages without losing or repeating an entry', async () => {
    const [tenant] = await app.sql<{ id: string }>(`select id from merchant where handle = $1`, [
      'margilan-silk-atelier',
    ]);
    await app.sql(
      `insert into history (id, tenant_kind, tenant_id, actor_kind, actor_name, action, object_kind, object_id, object_label, at)
       select 'hist_t' || n, 'merchant', $1, 'system', '', 'role_changed', 'membership', 'x', 'x', '2026-01-01'
         from generate_series(1, 120) n`,
      [tenant?.id],
    );
    const api = await asMember(app, 'merchant', { merchant: 'margilan-silk-atelier' });
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body }: { body: HistoryResponse } = await api.get<HistoryResponse>(
        `/merchant/history?before=${encodeURIComponent(next)}`,
      );
      seen.push(...body.entries.map(({ id }) => id));
      next = body.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => id.startsWith('hist_t'))).toHaveLength(120);
  });
});
