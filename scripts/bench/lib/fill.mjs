import { withClient } from '../../lib/postgres/client.mjs';
import { step } from '../../lib/report.mjs';
import { goodsClones, merchantClones } from './clone-plan.mjs';
import { cloneTable } from './clone-table.mjs';

/**
 * Multiplies the merchants of a seeded database, with their places of dispatch and delivery options, but not their
 * goods.
 * @param {string} url @param {number} wanted
 */
export async function multiplyMerchants(url, wanted) {
  await withClient(url, async (client) => {
    const { rows } = await client.query('select count(*)::int as merchants from merchant');
    const copies = Math.ceil(wanted / rows[0].merchants) - 1;
    if (copies >= 1) await copy(client, merchantClones(copies));
  });
}

/** @param {import('pg').Client} client @param {readonly import('./clone-table.mjs').Clone[]} clones */
async function copy(client, clones) {
  await client.query('set session_replication_role = replica');
  await client.query('begin');
  for (const clone of clones) await cloneTable(client, clone);
  await client.query('commit');
  await client.query('vacuum analyze');
}

/**
 * Multiplies a seeded database until it has at least so many listings and merchants. The copies are made by plain
 * SQL with triggers off, so the database must belong to a superuser; the read model has to be rebuilt afterwards.
 * @param {string} url @param {{ listings: number, merchants: number }} wanted
 */
export async function multiply(url, wanted) {
  await withClient(url, async (client) => {
    const { rows } = await client.query(
      'select (select count(*)::int from listing) as listings, (select count(*)::int from merchant) as merchants',
    );
    const { listings, merchants } = rows[0];
    const goodsCopies = Math.ceil(wanted.listings / listings) - 1;
    const merchantCopies = Math.ceil(wanted.merchants / merchants) - 1;
    if (goodsCopies < 1) return;
    const clones = [...merchantClones(merchantCopies), ...goodsClones(goodsCopies, merchantCopies)];
    await step(`Copying ${listings} listings ${goodsCopies} times`, () => copy(client, clones));
  });
}
