import { crossRate } from '@caravanserai/money/convert';
import type { Database } from '../catalogue/database';

/** Rates by currency: units for one US dollar, as decimal strings, with the day they were taken. */
export interface RateTable {
  readonly date: string;
  readonly source: string;
  readonly perDollar: ReadonlyMap<string, string>;
}

/** How many units of `to` one unit of `from` is; undefined where one of them isn't in the table. */
export function rateBetween({ perDollar }: RateTable, from: string, to: string): string | undefined {
  if (from === to) return '1';
  const [base, quote] = [perDollar.get(from), perDollar.get(to)];
  return base && quote ? crossRate(base, quote) : undefined;
}

const NEWEST = `
  select r.date, min(r.source) as source, json_object_agg(r.quote, r.rate) as rates
    from exchange_rate r
   where r.use = 'checkout' and r.base = 'USD' and r.deleted_at is null
     and r.date = (select max(x.date) from exchange_rate x where x.use = 'checkout' and x.deleted_at is null)
   group by r.date`;

/** The newest rates that prices are charged by. */
export async function newestRates(database: Database): Promise<RateTable | undefined> {
  const { rows } = await database.query<{ date: string; source: string; rates: Record<string, string> }>(
    NEWEST,
  );
  const [row] = rows;
  return row && { date: row.date, source: row.source, perDollar: new Map(Object.entries(row.rates)) };
}
