import type { Locale } from '@caravanserai/locales/registry';
import { isCurrencyCode } from '@caravanserai/money/currencies';
import type { Database } from '../../catalogue/database';
import type { NewHistory } from '../../desk/history';
import { refuse } from '../platform-error';
import { notePlatform } from '../platform-history';

/** What rates are for: showing another currency, deriving charged prices, customs value. */
export const RATE_USES = ['display', 'checkout', 'customs'] as const;
export type RateUse = (typeof RATE_USES)[number];

/** The newest table of a use. */
export interface RateTableInfo {
  readonly use: RateUse;
  /** ISO date. */
  readonly date: string;
  readonly age_days: number;
  readonly rates: readonly {
    readonly currency: string;
    readonly per_dollar: string;
    readonly source: string;
    /** ISO date of the first table that has this rate from this source: later ones may only have kept it. */
    readonly since: string;
    readonly age_days: number;
  }[];
}

/** The newest table of each use with every rate and where it is from. @param today ISO date */
export async function newestTables(database: Database, today: string): Promise<RateTableInfo[]> {
  const { rows } = await database.query<RateTableInfo>(
    `select r.use, r.date, ($1::date - r.date::date)::int as age_days,
            json_agg(json_build_object('currency', r.quote, 'per_dollar', r.rate, 'source', r.source, 'since', s.since,
              'age_days', $1::date - s.since::date) order by r.quote) as rates
       from exchange_rate r
       join lateral (select min(k.date) as since from exchange_rate k
          where k.use = r.use and k.base = 'USD' and k.quote = r.quote and k.rate = r.rate and k.source = r.source
            and k.deleted_at is null) s on true
      where r.deleted_at is null and r.base = 'USD' and r.date = (
        select max(x.date) from exchange_rate x where x.use = r.use and x.deleted_at is null)
      group by r.use, r.date order by array_position($2::text[], r.use)`,
    [today, RATE_USES],
  );
  return rows;
}

/** Whoever writes rates does it one after another, in the caller's transaction. */
export async function lockRates(database: Database): Promise<void> {
  await database.query(`select pg_advisory_xact_lock(hashtext('exchange_rate'))`);
}

/**
 * Sets one rate by hand: a table of today with the others as they were. Ask inside a transaction.
 * @throws MedusaError invalid_data (400) for an unknown currency, no positive rate or no reason
 */
export async function overrideRate(
  database: Database,
  given: { use: RateUse; currency: string; per_dollar: string; reason: string },
  { locale, today, actor }: { locale: Locale; today: string; actor: NewHistory['actor'] },
): Promise<void> {
  const { use, currency, per_dollar, reason } = given;
  const sound = /^\d{1,9}(\.\d{1,12})?$/.test(per_dollar) && Number(per_dollar) > 0;
  if (!isCurrencyCode(currency) || !sound || reason.trim() === '') throw refuse(locale, 'rate');
  await lockRates(database);
  await database.query(
    `insert into exchange_rate (id, base, quote, rate, date, use, source)
     select 'fx_' || replace(gen_random_uuid()::text, '-', ''), 'USD', r.quote, r.rate, $2, r.use, r.source
       from exchange_rate r
      where r.use = $1 and r.base = 'USD' and r.deleted_at is null
        and r.date = (select max(m.date) from exchange_rate m where m.use = $1 and m.deleted_at is null)
     on conflict do nothing`,
    [use, today],
  );
  await database.query(
    `insert into exchange_rate (id, base, quote, rate, date, use, source)
     values ('fx_' || replace(gen_random_uuid()::text, '-', ''), 'USD', $2, $3, $4, $1, $5)
     on conflict (use, date, base, quote) where deleted_at is null
     do update set rate = excluded.rate, source = excluded.source, updated_at = now()`,
    [use, currency, per_dollar, today, `by hand, ${today}: ${reason.trim()}`],
  );
  await notePlatform(database, {
    actor,
    action: 'rate_set',
    object: { kind: 'rates', id: today, label: `${currency} (${use})` },
    after: { per_dollar, reason: reason.trim() },
  });
}
