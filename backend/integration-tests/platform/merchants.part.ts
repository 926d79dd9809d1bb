import type { Api } from '../support/api';
import { signInAdmin } from '../support/sign-in';
import { app } from './app';
import { COFFEE } from './coffee';
import { stockReads } from './stock-reads';

describe('merchants', () => {
  let admin: Api;

  beforeAll(async () => {
    admin = await signInAdmin(app, 'merchants@example.com');
  });

  it('a merchant is suspended with a reason after being told what that does', async () => {
    const { body } = await admin.get<{ merchants: { id: string; handle: string; decisions: string[] }[] }>(
      '/admin/merchants?search=kivu',
    );
    const [kivu] = body.merchants;
    expect(kivu).toMatchObject({ handle: 'kivu-highlands-cooperative', decisions: ['suspend'] });
    const decide = (given: object) =>
      admin.post<{ done: object }>(`/admin/merchants/${kivu!.id}/decision`, given);
    const told = await decide({ decision: 'suspend', preview: true });
    expect(told.status).toBe(200);
    expect((await decide({ decision: 'suspend' })).status).toBe(400);
    const done = await decide({
      decision: 'suspend',
      reasons: { codes: [], words: 'Papers are missing.', language: 'en' },
    });
    expect(done).toMatchObject({ status: 200, body: told.body });
    const stock = await stockReads(COFFEE);
    expect(stock.all).toHaveLength(6);
    expect(await stock.seen()).toEqual([]);
    expect((await decide({ decision: 'resume' })).status).toBe(200);
    expect(await stock.seen()).toEqual(stock.all);
  });
});
