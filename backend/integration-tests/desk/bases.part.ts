import type { BasesResponse } from '@caravanserai/contracts/desk-bases';
import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import type { PavilionGoodsResponse } from '@caravanserai/contracts/desk-featured';
import { settled } from '../support/settled';
import { app } from './app';
import { OPEN, usePavilionDesk } from './pavilion-desk';

describe('sourcing bases', () => {
  const kuwait = usePavilionDesk(OPEN, 'curator', 'Maha Curator');
  const { shown, publish } = kuwait;
  const bases = async () => (await kuwait.api.get<BasesResponse>('/operator/bases?locale=en')).body;

  it('are seen with the next publication, their goods at once', async () => {
    const before = (await shown()).bases.map(({ code }) => code);
    const added = (
      await kuwait.api.post<BasesResponse>('/operator/bases?locale=en', {
        ...{ name: 'Failaka wells', latitude: 29.44, longitude: 48.33 },
      })
    ).body;
    const base = added.bases.find(({ name }) => name.value === 'Failaka wells');
    expect(base).toMatchObject({
      state: 'new',
      on_page: true,
      code: expect.stringMatching(/^KW-\d\d$/) as string,
    });
    const year = new Date().getUTCFullYear();
    const certificate = (name: string, from: number, until: number) => ({
      ...{ name, number: `${name}-1`, issuer: 'Gulf Water Laboratory' },
      ...{ valid_from: `${from}-01-01`, valid_until: `${until}-12-31` },
    });
    const changed = await kuwait.api.post<BasesResponse>(`/operator/bases/${base?.id}?locale=en`, {
      ...{ expected: added.revision, latitude: 29.45, longitude: 48.33 },
      certificates: [certificate('Holds', year - 1, year + 1), certificate('Ended', year - 3, year - 2)],
    });
    expect(changed.status).toBe(200);
    expect((await shown()).bases.map(({ code }) => code)).toEqual(before);
    const [moved] = (await kuwait.api.get<PavilionGoodsResponse>('/operator/goods?locale=en')).body.goods;
    const set = (expected: string[], goods: (string | undefined)[]) =>
      kuwait.api.post<BasesResponse>(`/operator/bases/${base?.id}/goods?locale=en`, { expected, goods });
    expect((await set(['goods_none'], [moved?.goods_id])).status).toBe(409);
    expect((await set([], [moved?.goods_id])).status).toBe(200);
    await publish();
    await settled(app);
    const visible = (await shown()).bases.find(({ code }) => code === base?.code);
    expect(visible).toMatchObject({ name: { value: 'Failaka wells' }, latitude: 29.45 });
    expect(visible?.certificates).toEqual([
      {
        name: 'Holds',
        number: 'Holds-1',
        issuer: 'Gulf Water Laboratory',
        valid_until: `${year + 1}-12-31`,
      },
    ]);
  });

  it('leave the page when the draft without them is published', async () => {
    const { bases: all, revision } = await bases();
    const [first, ...rest] = all;
    const ids = rest.map(({ id }) => id);
    const lay = (order: (string | undefined)[]) =>
      kuwait.api.post<PageResponse>('/operator/page/layout?locale=en', { expected: revision, bases: order });
    const [foreign] = await app.sql<{ id: string }>(
      `select b.id from sourcing_base b join pavilion p on p.id = b.pavilion_id where p.iso2 = 'UZ' limit 1`,
    );
    expect((await lay([...ids, foreign?.id])).status).toBe(400);
    expect((await lay(ids)).status).toBe(200);
    await publish();
    await settled(app);
    expect((await shown()).bases.map(({ code }) => code)).toEqual(rest.map(({ code }) => code));
    expect((await bases()).bases.find(({ id }) => id === first?.id)).toMatchObject({
      state: 'hidden',
      on_page: false,
    });
  });
});
