import type { Api } from '../support/api';
import { signInAdmin } from '../support/sign-in';
import { app } from './app';
import { day } from './days';
import type { RulePage } from './rule-page';

describe('commission', () => {
  let admin: Api;

  beforeAll(async () => {
    admin = await signInAdmin(app, 'commission@example.com');
  });

  it('is for merchants and pavilions found by name, and listed by name', async () => {
    const names = async (query: string) =>
      (await admin.get<{ names: { id: string; name: string }[] }>(`/admin/rule-names?${query}`)).body.names;
    const [kivu] = await names('kind=merchant&search=KIVU');
    const [rwanda] = await names(`kind=pavilion&locale=ru&search=${encodeURIComponent('руанд')}`);
    expect(kivu?.name).toMatch(/Kivu/);
    expect(rwanda?.name).toMatch(/Руанд/);
    expect((await admin.get('/admin/rule-names?kind=user')).status).toBe(404);
    const row = {
      ...{ merchant_id: kivu!.id, pavilion_id: rwanda!.id, route: 'direct_mail', percent: '7' },
      ...{ valid_from: day(0), valid_to: '', source: 'a test', conf: 'C' },
    };
    for (const wrong of [{ merchant_id: 'merch_none' }, { pavilion_id: kivu!.id }])
      expect((await admin.post('/admin/rules/commission', { ...row, ...wrong })).status).toBe(400);
    expect((await admin.post('/admin/rules/commission', row)).status).toBe(201);
    const listed = await admin.get<RulePage & { names: Record<string, string> }>(
      `/admin/rules/commission?locale=ru&search=${encodeURIComponent('kivu руанд')}`,
    );
    expect(listed.body.rules.map(({ cells }) => cells.percent)).toEqual(['7']);
    expect(listed.body.names).toEqual({ [kivu!.id]: kivu!.name, [rwanda!.id]: rwanda!.name });
  });
});
