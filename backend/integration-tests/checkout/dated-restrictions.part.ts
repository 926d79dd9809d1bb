import { refreshShipsTo } from '../../src/listing-rules/refresh-ships-to';
import { Shopper } from '../support/shopper';
import { app } from './app';

const COFFEE = 'bourbon-coffee-250g-direct-mail-rw-kgl';

describe('a restriction that begins on a date', () => {
  beforeAll(async () => {
    await app.sql(`insert into restriction (id, dest, scope, route, action, reason_key, valid_from, valid_to, source, confidence)
      values ('restr_test', 'FR', 'HS:0901', 'DIRECT_MAIL', 'BLOCK', 'biosecurity', '2030-01-01', '2030-01-31', 'test', 'M')`);
  });
  afterAll(async () => {
    await app.sql(`delete from restriction where id = 'restr_test'`);
    await refreshShipsTo(app.container, new Date().toISOString().slice(0, 10));
  });

  it('changes nothing before its day', async () => {
    expect(await refreshShipsTo(app.container, '2029-12-31')).toBe(0);
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    await shopper.add(COFFEE, 1);
  });

  it('keeps the goods out of carts from its day on, and lets them in again after its last', async () => {
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    expect(await refreshShipsTo(app.container, '2030-01-01')).toBeGreaterThan(0);
    expect((await shopper.tryAdd(COFFEE, 1)).status).toBe(400);
    expect(await refreshShipsTo(app.container, '2030-02-01')).toBeGreaterThan(0);
    await shopper.add(COFFEE, 1);
  });
});
