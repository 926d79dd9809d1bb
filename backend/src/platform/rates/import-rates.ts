import { MedusaError } from '@medusajs/framework/utils';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import type { NewHistory } from '../../desk/history';
import { refuse } from '../platform-error';
import { notePlatform } from '../platform-history';
import { lockRates, type RateUse } from './rates';
import { readRatesFile } from './read-file';

/** A rate that somebody had set by hand. */
export interface ByHand {
  readonly use: RateUse;
  readonly currency: string;
}

export interface Imported {
  /** ISO date of the file. */
  readonly date: string;
  /** How many currencies it has. */
  readonly currencies: number;
  /** Set by hand on the file's day or later, and left alone. */
  readonly kept: readonly ByHand[];
  /** Set by hand before the file's day, and replaced by it. */
  readonly replaced: readonly ByHand[];
}

/** $1 uses. A rate by hand says its day behind the words; a file's source says the file's. */
const NEWEST = `
  select r.use, r.quote, r.date, r.source like 'by hand, %' as by_hand,
         coalesce(substring(r.source from '\\d{4}-\\d{2}-\\d{2}'), r.date) as source_day
    from exchange_rate r
   where r.use = any($1) and r.base = 'USD' and r.deleted_at is null
     and r.date = (select max(m.date) from exchange_rate m where m.use = r.use and m.deleted_at is null)`;

interface NewestRate extends Record<string, unknown> {
  use: RateUse;
  quote: string;
  date: string;
  by_hand: boolean;
  source_day: string;
}

/** $1 uses, $2 the day of the table, $3 source, $4 rates; $5 what keeps its rate: \`use currency\`. */
const WRITE = `
  with file as (select x.quote, x.rate from jsonb_to_recordset($4::jsonb) as x (quote text, rate text)),
  before as (select r.* from exchange_rate r
     where r.use = any($1) and r.base = 'USD' and r.deleted_at is null
       and r.date = (select max(m.date) from exchange_rate m
          where m.use = r.use and m.date <= $2 and m.deleted_at is null)),
  -- A currency the file doesn't have keeps its last rate, with the source that it has; one by hand too.
  stays as (select n.use, n.quote, n.rate, n.source from before n
     where n.use || ' ' || n.quote = any($5) or n.quote not in (select quote from file)),
  comes as (select u.use, f.quote, f.rate, $3::text as source from unnest($1::text[]) u(use) cross join file f
     where not (u.use || ' ' || f.quote = any($5)))
  insert into exchange_rate (id, base, quote, rate, date, use, source)
  select 'fx_' || replace(gen_random_uuid()::text, '-', ''), 'USD', t.quote, t.rate, $2, t.use, t.source
    from (select * from stays union all select * from comes) t
  on conflict (use, date, base, quote) where deleted_at is null
  do update set rate = excluded.rate, source = excluded.source, updated_at = now()`;

/**
 * Takes a file's rates as the new table of some uses. A rate set by hand stays in force until a file of a later day has
 * that currency: then the file's is newer knowledge. The table that a hand has made since the file's day takes the
 * file's rates in. The answer names what was left alone and what was replaced. Ask inside a transaction.
 * @throws MedusaError invalid_data (400) for a file that isn't one, or is older than the last one; conflict (409) for
 *   one of the same day as the last
 */
export async function importRates(
  database: Database,
  { file, uses, actor }: { file: string; uses: readonly RateUse[]; actor: NewHistory['actor'] },
  locale: Locale,
): Promise<Imported> {
  const read = readRatesFile(file);
  if (!read) throw refuse(locale, 'rates_file');
  await lockRates(database);
  const { rows: newest } = await database.query<NewestRate>(NEWEST, [uses]);
  const { date, perDollar, source } = read;
  for (const use of uses) refuseKnown(newest, { use, date }, locale);
  const byHand = newest.filter(({ by_hand, quote }) => by_hand && perDollar.has(quote));
  const stays = byHand.filter(({ source_day }) => source_day >= date);
  const [kept, replaced] = [stays.map(named), byHand.filter((one) => !stays.includes(one)).map(named)];
  const rates = JSON.stringify([...perDollar].map(([quote, rate]) => ({ quote, rate })));
  for (const use of uses) {
    const table = newest.find((one) => one.use === use)?.date ?? date;
    // The day's own table first, so that its rates are as old as they are; then the newer one that a hand has made.
    for (const day of table > date ? [date, table] : [date])
      await database.query(WRITE, [[use], day, source, rates, keysOn(day, stays)]);
  }
  await notePlatform(database, {
    actor,
    action: 'rates_imported',
    object: { kind: 'rates', id: date, label: source },
    after: { uses: uses.join(', '), kept: list(kept), replaced: list(replaced) },
  });
  return { date, currencies: perDollar.size, kept, replaced };
}

/** What stood by hand on a day already, as `WRITE` takes it. */
const keysOn = (day: string, stays: readonly NewestRate[]): string[] =>
  stays.filter(({ source_day }) => source_day <= day).map(({ use, quote }) => `${use} ${quote}`);

const named = ({ use, quote }: NewestRate): ByHand => ({ use, currency: quote });

const list = (rates: readonly ByHand[]): string =>
  rates.map(({ use, currency }) => `${currency} (${use})`).join(', ');

/** The last file of a use is that of its newest rate from one; where all are by hand, the table's own day. */
function refuseKnown(
  newest: readonly NewestRate[],
  { use, date }: { use: RateUse; date: string },
  locale: Locale,
): void {
  const fromFiles = newest.filter((rate) => rate.use === use && !rate.by_hand);
  const last = fromFiles.reduce((latest, { source_day }) => (source_day > latest ? source_day : latest), '');
  if (last === date) throw refuse(locale, 'rates_known', { date }, MedusaError.Types.CONFLICT);
  if (last > date) throw refuse(locale, 'rates_old', { date });
}
