import type { Database } from '../catalogue/database';
import { chargedCurrencies, derivedPrices, ratesOf } from './derive-prices';
import { readDestinations } from './destinations';
import { holdAllPriceFacts } from './price-facts';
import { newestRates } from './rates';
import { reachOf } from './reach';
import { isClosedAt, readReachRows, readReachRules, type ReachRow, type ReachScope } from './read-reach';
import { writePrices } from './write-prices';

/**
 * Reckons anew where listings may be sent, by the restrictions in force, the ways of delivery their merchants offer
 * and whether they take orders; writes what changed, and prices in currencies that listings come to be sold in.
 * @param now ISO date-time
 * @returns the goods that changed
 */
export async function refreshReach(
  database: Database,
  scope: ReachScope = {},
  now = new Date().toISOString(),
): Promise<string[]> {
  const rules = await readReachRules(database, now.slice(0, 10));
  const changed: ReachRow[] = [];
  for (let after = ''; ;) {
    const page = await readReachRows(database, scope, after);
    const updates = page.flatMap((row) => {
      const reach = reachOf(
        row,
        {
          route: row.route,
          place: row.place,
          off: new Set(row.off),
          closed: isClosedAt(row, now, rules.tables),
        },
        rules,
      );
      return same(reach, row.ships_to) ? [] : [{ row, reach }];
    });
    await write(database, updates);
    changed.push(...updates.map(({ row }) => row));
    const last = page.at(-1);
    if (!last) break;
    after = last.id;
  }
  await addPrices(
    database,
    changed.map(({ id }) => id),
  );
  return [...new Set(changed.map(({ goods_id }) => goods_id))];
}

function same(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(other);
  return one.length === known.size && one.every((country) => known.has(country));
}

async function write(
  database: Database,
  updates: readonly { readonly row: ReachRow; readonly reach: readonly string[] }[],
): Promise<void> {
  if (updates.length === 0) return;
  await database.query(
    `update listing l set ships_to = array(select jsonb_array_elements_text(x.reach)), updated_at = now()
       from jsonb_to_recordset($1::jsonb) as x (id text, reach jsonb) where l.id = x.id`,
    [JSON.stringify(updates.map(({ row, reach }) => ({ id: row.id, reach })))],
  );
}

/** Prices in the currencies of destinations that listings have come to serve; those that are there stay. */
export async function addPrices(database: Database, listingIds: readonly string[]): Promise<void> {
  if (listingIds.length === 0) return;
  const rates = await newestRates(database);
  if (!rates) return;
  const destinations = await readDestinations(database);
  const missing = (await holdAllPriceFacts(database, listingIds)).flatMap((facts) => {
    const currencies = chargedCurrencies(facts.ships_to, destinations).filter(
      (code) => !(code in facts.prices),
    );
    const prices = derivedPrices(facts, currencies, rates);
    return prices.length === 0 ? [] : [{ listing_id: facts.id, prices }];
  });
  if (missing.length === 0) return;
  await writePrices(
    database,
    missing.flatMap(({ listing_id, prices }) =>
      prices.map(({ currency, amount }) => ({ listing_id, currency, amount })),
    ),
  );
  await database.query(
    `insert into price_derivation (id, rates_date, rates)
     select listing_id, $2, rates from jsonb_to_recordset($1::jsonb) as x (listing_id text, rates jsonb)
     on conflict (id) do update set rates = price_derivation.rates || excluded.rates, updated_at = now(),
       rates_date = coalesce(nullif(price_derivation.rates_date, ''), excluded.rates_date)`,
    [
      JSON.stringify(
        missing.map(({ listing_id, prices }) => ({ listing_id, rates: ratesOf(prices, rates.date) })),
      ),
      rates.date,
    ],
  );
}
