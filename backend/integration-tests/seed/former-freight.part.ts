import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMER_NAMES } from '../../src/offering/delivery-names';
import { seed } from '../../src/seed/seed';
import { PAVILIONS } from '../support/template';
import { Shopper } from '../support/shopper';
import { app } from './app';

interface Option {
  id: string;
  name: string;
  price_type: string;
  provider_id: string;
  transport: string;
  code: string;
  zone: string;
}

const options = () =>
  app.sql<Option>(
    `select so.id, so.name, so.price_type, so.provider_id, so.data->>'transport' as transport, t.code,
            so.shipping_profile_id || ' ' || so.service_zone_id || ' ' || (so.data->>'tariff') as zone
       from shipping_option so join shipping_option_type t on t.id = so.shipping_option_type_id
      where so.deleted_at is null order by 1`,
  );

/** As the seed made them when each zone had one flat price. */
async function asBefore(): Promise<void> {
  await app.sql(`delete from shipping_option where data->>'transport' in ('rail', 'sea')
                 or data->>'service' = 'road_freight'`);
  await app.sql(`update shipping_option_type set code = 'standard', label = 'Standard delivery'`);
  await app.sql(
    `update shipping_option set name = $1, price_type = 'flat', provider_id = 'manual_manual', data = null`,
    [FORMER_NAMES.en],
  );
  await app.sql(`delete from translation t where t.reference = 'shipping_option'
                    and not exists (select 1 from shipping_option so where so.id = t.reference_id)`);
  for (const [locale, name] of Object.entries(FORMER_NAMES)) {
    await app.sql(
      `update translation set translations = jsonb_build_object('name', $2::text)
        where reference = 'shipping_option' and locale_code = $1`,
      [locale, name],
    );
  }
  await app.sql(
    `delete from service_zone where name like '%by rail' or name like '%by sea' or name like '%by road'`,
  );
  await app.sql(
    `delete from location_fulfillment_provider where fulfillment_provider_id = 'freight_freight'`,
  );
  await app.sql(`delete from delivery_freight`);
}

describe('seeding a marketplace of the time of flat freight', () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'caravanserai-seed-freight-'));
  afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

  it('turns each option into the new one in its place and adds the other transports', async () => {
    const whole = await options();
    await asBefore();
    const former = await options();
    expect(former.length).toBeLessThan(whole.length);
    expect(new Set(former.map(({ name }) => name))).toEqual(new Set([FORMER_NAMES.en]));

    await seed(app.container, {
      ...{ dataDirectory, backendUrl: 'http://localhost:9000', knownLogins: {}, pavilions: PAVILIONS },
    });

    const after = await options();
    expect(after).toHaveLength(whole.length);
    const ids = new Set(after.map(({ id }) => id));
    expect(former.every(({ id }) => ids.has(id))).toBe(true);
    for (const option of after) {
      expect(option).toMatchObject({ price_type: 'calculated', provider_id: 'freight_freight' });
      expect(option.code).toBe(option.transport);
      expect(option.name).not.toBe(FORMER_NAMES.en);
    }
    expect(new Set(after.map(({ zone }) => zone)).size).toBe(after.length);
    const [stale] = await app.sql<{ n: number }>(
      `select count(*)::int as n from translation where reference = 'shipping_option' and deleted_at is null
          and translations->>'name' = any($1)`,
      [Object.values(FORMER_NAMES)],
    );
    expect(stale?.n).toBe(0);

    const shopper = await Shopper.inCountry(app.api, 'KZ', 'zh-CN');
    await shopper.add('clay-teapot-direct-mail-cn-hgh', 1);
    const { consignments } = await shopper.quote();
    expect(consignments[0]?.delivery.map(({ name }) => name)).toEqual(['航空邮件', '公路运输', '铁路运输']);
    await shopper.chooseDelivery();
    expect((await shopper.quote()).consignments[0]?.freight?.amount).toBeGreaterThan(0);
  });
});
