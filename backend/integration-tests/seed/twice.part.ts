import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seed } from '../../src/seed/seed';
import { PAVILIONS } from '../support/template';
import { app } from './app';

/**
 * What a search index or a queue notes about itself is no part of the shop's data; passwords that nobody remembers are
 * made anew, which ends sessions.
 */
const NOT_DATA =
  /^(catalogue_|search_|workflow_|auth_identity|provider_identity|account_setting|member$|mikro_orm|script_migrations)/;

async function contents(): Promise<Record<string, string>> {
  const tables = await app.sql<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const entries: [string, string][] = [];
  for (const { name } of tables.filter((table) => !NOT_DATA.test(table.name))) {
    const [row] = await app.sql<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as digest
         from "${name}" t`,
    );
    entries.push([name, row?.digest ?? '']);
  }
  return Object.fromEntries(entries);
}

describe('seeding a seeded marketplace', () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'caravanserai-seed-twice-'));
  afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

  it('adds nothing, changes nothing and answers the same key', async () => {
    const before = await contents();
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(['listing', 'goods', 'price', 'translation', 'place']),
    );
    const result = await seed(app.container, {
      dataDirectory,
      backendUrl: 'http://localhost:9000',
      knownLogins: {},
      pavilions: PAVILIONS,
    });
    expect(result.added_listings).toBe(0);
    expect(result.publishable_key).toBe(app.publishableKey);
    const after = await contents();
    // The store row is written again with the same words; only its own clock moves.
    const changed = Object.keys(after).filter(
      (name) => after[name] !== before[name] && !name.startsWith('store'),
    );
    expect(changed).toEqual([]);
  });

  it('opens the door of a pavilion whose file has come since, with its own words in every language', async () => {
    const door = () =>
      app.sql<{ state: string; label: string; zh: string | null }>(
        `select p.state, p.label, t.translations->>'label' as zh from pavilion p
           left join translation t on t.reference_id = p.id and t.locale_code = 'zh-CN' where p.iso2 = 'VN'`,
      );
    expect(await door()).toEqual([{ state: 'planned', label: 'Vietnam', zh: '越南' }]);
    const { added_listings } = await seed(app.container, {
      ...{ dataDirectory, backendUrl: 'http://localhost:9000', knownLogins: {} },
      pavilions: [...PAVILIONS, 'VN'],
    });
    expect(added_listings).toBeGreaterThan(5);
    expect(await door()).toEqual([{ state: 'open', label: 'Vietnam pavilion', zh: '越南国家馆' }]);
  });
});
