import doPavilionPlans from '../../src/jobs/do-pavilion-plans';
import type { Api } from '../support/api';
import { eventually } from '../support/eventually';
import { signInAdmin } from '../support/sign-in';
import { app } from './app';
import { COFFEE } from './coffee';
import { day } from './days';
import { stockReads } from './stock-reads';

describe('pavilions', () => {
  let admin: Api;

  beforeAll(async () => {
    admin = await signInAdmin(app, 'pavilions@example.com');
  });

  it('a pavilion goes out of the shop and comes in again; its people read why', async () => {
    const { body } = await admin.get<{ pavilions: { id: string; handle: string; state: string }[] }>(
      '/admin/pavilions?locale=ar',
    );
    const rwanda = body.pavilions.find(({ handle }) => handle === 'rwanda')!;
    const set = (state: string) =>
      admin.post(`/admin/pavilions/${rwanda.id}/state`, { state, reason: 'a check of its papers' });
    const open = async () =>
      (
        await app.sql(
          'select 1 from public_listing p join listing l on l.id = p.listing_id where l.pavilion_id = $1',
          [rwanda.id],
        )
      ).length;
    const stock = await stockReads(COFFEE);
    expect(await stock.seen()).toEqual(stock.all);
    const told = await admin.post<{ done: { goods_hidden: number } }>(`/admin/pavilions/${rwanda.id}/state`, {
      ...{ state: 'paused', preview: true },
    });
    expect(told.body.done.goods_hidden).toBeGreaterThan(0);
    expect(await open()).toBeGreaterThan(0);
    expect(await set('paused')).toMatchObject({ status: 200, body: told.body });
    expect(await open()).toBe(0);
    expect(await stock.seen()).toEqual([]);
    expect((await set('paused')).status).toBe(409);
    expect((await set('open')).status).toBe(200);
    expect(await open()).toBeGreaterThan(0);
    const history = await app.sql<{ action: string }>(
      `select action from history where tenant_id = $1 and object_kind = 'pavilion' order by at`,
      [rwanda.id],
    );
    expect(history.map(({ action }) => action)).toEqual(['pavilion_paused', 'pavilion_resumed']);
  });

  it('a pavilion is opened and paused at a time to come: once, unless it was taken back', async () => {
    type Listed = {
      id: string;
      iso2: string;
      handle: string;
      state: string;
      plan: Record<string, string> | null;
    };
    const read = async (handle: string) =>
      (await admin.get<{ pavilions: Listed[] }>('/admin/pavilions')).body.pavilions.find(
        (one) => one.handle === handle,
      )!;
    const { id } = await read('chile');
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const wish = { state: 'paused', reason: 'the winter break', at, zone: 'America/Santiago' };
    const set = (given: object) => admin.post(`/admin/pavilions/${id}/state`, { ...wish, ...given });
    for (const [wrong, status] of [
      [{ at: day(-1) + 'T00:00:00Z' }, 400],
      [{ at: day(400) + 'T00:00:00Z' }, 400],
      [{ at: 'tomorrow' }, 400],
      [{ zone: 'Chile/Nowhere' }, 400],
      [{ reason: ' ' }, 400],
      [{ state: 'open' }, 409],
    ] as const)
      expect((await set(wrong)).status).toBe(status);
    expect((await set({})).status).toBe(200);
    expect((await set({})).status).toBe(409);
    expect(await read('chile')).toMatchObject({
      ...{ state: 'open', plan: { state: 'waiting', target: 'paused', zone: 'America/Santiago' } },
    });
    expect((await admin.post(`/admin/pavilions/${id}/plan/withdraw`, {})).status).toBe(200);
    expect((await admin.post(`/admin/pavilions/${id}/plan/withdraw`, {})).status).toBe(404);
    expect((await read('chile')).plan).toBeNull();
    expect((await set({})).status).toBe(200);
    const due = (pavilion: string) =>
      app.sql(`update pavilion_plan set at = now() where pavilion_id = $1 and state = 'waiting'`, [pavilion]);
    await due(id);
    // Several processes at once, as after a restart of all.
    await Promise.all([1, 2, 3].map(() => doPavilionPlans(app.container)));
    await eventually(async () => expect(await read('chile')).toMatchObject({ state: 'paused', plan: null }));
    const actions = await app.sql<{ action: string; kind: string }>(
      `select action, actor_kind as kind from history where tenant_id = $1 and object_kind = 'pavilion' order by at`,
      [id],
    );
    expect(actions.map(({ action, kind }) => `${action} ${kind}`)).toEqual([
      ...['pavilion_set_for_later admin', 'pavilion_plan_withdrawn admin', 'pavilion_set_for_later admin'],
      'pavilion_paused system',
    ]);
    // A planned one that lacks something says so beforehand, and does not open.
    const planned = await admin.post<{ id: string }>('/admin/pavilions', {
      iso2: 'GE',
      operator: 'Vine House',
    });
    const opening = { ...wish, state: 'open' };
    const path = `/admin/pavilions/${planned.body.id}/state`;
    const told = await admin.post<{ missing: { code: string }[] }>(path, { ...opening, preview: true });
    expect(told.body.missing.map(({ code }) => code)).toContain('merchants');
    expect((await admin.post(path, { state: 'open', reason: 'now' })).status).toBe(409);
    expect((await admin.post(path, opening)).status).toBe(200);
    await due(planned.body.id);
    await doPavilionPlans(app.container);
    await eventually(async () =>
      expect(await read('georgia')).toMatchObject({ state: 'planned', plan: { state: 'failed' } }),
    );
  });

  it('one is planned for a country that has none: a closed door with its name, once', async () => {
    interface Pavilions {
      pavilions: {
        id: string;
        iso2: string;
        handle: string;
        state: string;
        label: string;
        operator: string;
      }[];
      free: { iso2: string; name: string }[];
    }
    const read = async () => (await admin.get<Pavilions>('/admin/pavilions?locale=ru')).body;
    expect((await read()).free).toContainEqual({ iso2: 'AM', name: 'Армения' });
    const given = { iso2: 'AM', operator: 'Ararat Trade House' };
    const planned = await admin.post<{ id: string }>('/admin/pavilions', given);
    expect(planned.status).toBe(201);
    const after = await read();
    expect(after.free.some(({ iso2 }) => iso2 === 'AM')).toBe(false);
    expect(after.pavilions.find(({ iso2 }) => iso2 === 'AM')).toMatchObject({
      ...{ id: planned.body.id, handle: 'armenia', state: 'planned', label: 'Армения' },
      operator: 'Ararat Trade House',
    });
    for (const [wrong, status] of [
      [given, 409],
      [{ ...given, iso2: 'ZZ' }, 400],
      [{ ...given, iso2: 'AZ', operator: ' ' }, 400],
    ] as const)
      expect((await admin.post('/admin/pavilions', wrong)).status).toBe(status);
    expect((await app.api.post('/admin/pavilions', { ...given, iso2: 'AZ' })).status).toBe(401);
  });
});
