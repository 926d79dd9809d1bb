import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../lib/paths.mjs';
import { withClient } from '../../lib/postgres/client.mjs';
import { copyOfSeeded } from './bench-database.mjs';

const BUILT = path.join(ROOT, 'backend/.medusa/server');

/**
 * A Medusa project with our modules and settings, but none of our hooks, workflows, routes, subscribers and jobs: what
 * the platform does by itself on the same data.
 * @param {string} dataDir @returns {string} its folder
 */
export function stockProject(dataDir) {
  const directory = path.join(dataDir, 'stock-project');
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(path.join(directory, 'src'), { recursive: true });
  symlinkSync(path.join(BUILT, 'src/modules'), path.join(directory, 'src/modules'));
  writeFileSync(path.join(directory, 'package.json'), '{ "name": "stock-project", "private": true }\n');
  writeFileSync(
    path.join(directory, 'medusa-config.js'),
    `module.exports = require(${JSON.stringify(path.join(BUILT, 'medusa-config.js'))});\n`,
  );
  return directory;
}

/** Our triggers on tables; what guards placing would refuse an order that our hooks have not announced. */
const OUR_TRIGGERS = `
  select t.tgname as trigger, t.tgrelid::regclass::text as relation from pg_trigger t
   where not t.tgisinternal and t.tgparentid = 0`;

/**
 * The seeded database without triggers of ours, with taxes as Medusa writes them itself: one rate for the country.
 * @param {import('./bench-database.mjs').Bench} bench @param {string} country ISO alpha-2, lower case
 */
export function stockDatabase(bench, country) {
  return copyOfSeeded(bench, `caravanserai_bench_stock_${country}`, (url) =>
    withClient(url, async (client) => {
      const { rows: triggers } = await client.query(OUR_TRIGGERS);
      for (const { trigger, relation } of triggers)
        await client.query(`drop trigger ${client.escapeIdentifier(trigger)} on ${relation}`);
      await client.query('update region set automatic_taxes = true');
      await client.query(`update tax_region set provider_id = 'tp_system' where country_code = $1`, [
        country,
      ]);
      await client.query(
        `insert into tax_region (id, country_code, provider_id) select 'txreg_bench', $1, 'tp_system'
          where not exists (select 1 from tax_region where country_code = $1)`,
        [country],
      );
      await client.query(
        `insert into tax_rate (id, tax_region_id, rate, name, code, is_default)
         select 'txr_bench', id, 20, 'VAT', 'vat', true from tax_region where country_code = $1 limit 1`,
        [country],
      );
    }),
  );
}
