import { localDay } from '@caravanserai/customs/local-day';
import type { RuleRow } from '@caravanserai/customs/rules/rule-row';
import type { Database } from '../database';
import { readReference, type Reference } from '../reference';
import { departures } from './departures';

const DAY_MS = 86_400_000;

/** Days begin on quarters of an hour everywhere on Earth. */
const QUARTER_MS = 900_000;

interface State {
  judged_at: Date;
  /** A price list has begun or ended since. */
  lists: boolean;
}

const STATE = `
select s.judged_at, exists (
         select 1 from price_list l
          where l.deleted_at is null and l.status = 'active'
            and ((l.starts_at > s.judged_at and l.starts_at <= now()) or (l.ends_at > s.judged_at and l.ends_at <= now()))
       ) as lists
  from catalogue_state s`;

const QUEUE_LISTED = `
insert into catalogue_changed (goods_id)
select distinct l.goods_id
  from price_list pl
  join price p on p.price_list_id = pl.id and p.deleted_at is null
  join product_variant_price_set s on s.price_set_id = p.price_set_id
  join listing l on l.variant_id = s.variant_id
 where pl.deleted_at is null and pl.status = 'active' and greatest(pl.starts_at, pl.ends_at) > $1`;

type Dated = Pick<RuleRow, 'valid_from' | 'valid_to'>;

const QUEUE_ALL = 'insert into catalogue_changed (goods_id) select id from goods';

const QUEUE_OF = `
insert into catalogue_changed (goods_id)
select g.id from goods g join merchant m on m.id = g.merchant_id where m.handle = any($1)`;

/**
 * Queues what only the clock has changed since it was last looked at: prices of lists that have begun or ended, goods
 * of merchants whose days off hold up other orders than before, and, where a rule begins or ends with the new day of a
 * destination, everything; so also where nobody has looked for a day. Other midnights queue nothing.
 * @param database one connection
 */
export async function queueTurns(database: Database, now = new Date()): Promise<void> {
  const { rows } = await database.query<State>(STATE);
  const [state] = rows;
  if (!state) return;
  const { judged_at, lists } = state;
  const sameQuarter = quarter(judged_at) === quarter(now);
  if (sameQuarter && !lists) return;
  if (lists) await database.query(QUEUE_LISTED, [judged_at]);
  if (!sameQuarter) {
    const reference = await readReference(database);
    const slept = now.getTime() - judged_at.getTime() > DAY_MS;
    const merchants = departures(reference, judged_at, now);
    if (slept || rulesTurn(reference, judged_at, now)) await database.query(QUEUE_ALL);
    else if (merchants.length > 0) await database.query(QUEUE_OF, [merchants]);
  }
  await database.query('update catalogue_state set judged_at = greatest(judged_at, $1)', [now]);
}

const quarter = (at: Date): number => Math.floor(at.getTime() / QUARTER_MS);

/** Whether at some destination a rule or restriction has begun or ended with a day that came between two moments. */
export function rulesTurn(
  {
    destinations,
    rules,
    priceDisplay,
    restrictions,
  }: Pick<Reference, 'destinations' | 'rules' | 'priceDisplay' | 'restrictions'>,
  from: Date,
  to: Date,
): boolean {
  const rows: readonly Dated[] = [...Object.values(rules).flat(), ...priceDisplay, ...restrictions];
  return [...destinations.keys()].some((country) => {
    const [before, after] = [from, to].map((at) => localDay(at.toISOString(), country));
    if (before === undefined || after === undefined || before === after) return false;
    return rows.some(
      ({ valid_from, valid_to }) =>
        (valid_from && valid_from > before && valid_from <= after) ||
        (valid_to && valid_to >= before && valid_to < after),
    );
  });
}
