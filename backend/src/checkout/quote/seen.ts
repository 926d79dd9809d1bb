import { randomUUID } from 'node:crypto';
import type { Database } from '../../catalogue/database';
import type { Agreed } from './agreed';

/** A quote of a cart that was shown before. */
export interface SeenQuote {
  version: string;
  agreed: Agreed;
  /** ISO date-time; null while it only was shown. */
  agreed_at: string | null;
  consented: boolean;
}

/** So many are kept of each cart, the latest. */
const KEPT = 5;

/** SQL for the quotes that cart `$1` was shown, as JSON. */
export const SEEN_QUOTES = `
  (select coalesce(json_agg(json_build_object('version', version, 'agreed', agreed, 'agreed_at', agreed_at,
            'consented', consented) order by agreed_at desc nulls last, updated_at desc), '[]')
     from seen_quote where cart_id = $1 and deleted_at is null)`;

const REMEMBER = `
  with written as (
    insert into seen_quote (id, cart_id, version, agreed, agreed_at)
    values ($1, $2, $3, $4, case when $5 then now() end)
    on conflict (cart_id, version) where deleted_at is null do update
       set agreed_at = case when $5 then now() else seen_quote.agreed_at end, updated_at = now()
    returning version)
  delete from seen_quote where cart_id = $2 and version not in (select version from written)
     and id in (select id from seen_quote where cart_id = $2 and agreed_at is distinct from
                  (select max(agreed_at) from seen_quote where cart_id = $2)
                 order by updated_at desc offset ${KEPT - 2})`;

/** Keeps what was shown; `isAgreed`: later quotes are held against it. Old ones go, but never the last agreed. */
export async function rememberQuote(
  database: Database,
  cartId: string,
  quote: { version: string; agreed: Agreed; isAgreed: boolean },
): Promise<void> {
  await database.query(REMEMBER, [
    `seenq_${randomUUID()}`,
    cartId,
    quote.version,
    JSON.stringify(quote.agreed),
    quote.isAgreed,
  ]);
}

const AGREE = `
  update seen_quote set agreed_at = now(), updated_at = now(), consented = consented or $3
   where cart_id = $1 and version = $2 and deleted_at is null returning version`;

/** The shopper agrees to a quote that was shown. @returns false when that quote is not known (any more) */
export async function agreeTo(
  database: Database,
  cartId: string,
  { version, consent }: { version: string; consent: boolean },
): Promise<boolean> {
  const { rows } = await database.query(AGREE, [cartId, version, consent]);
  return rows.length > 0;
}

/** What a quote is held against: the version asked for if it is known, else what was agreed last. */
export function baseOf(seen: readonly SeenQuote[], asked?: string): SeenQuote | undefined {
  if (asked !== undefined) return seen.find(({ version }) => version === asked);
  return seen.find(({ agreed_at }) => agreed_at !== null);
}

/** True when the shopper took on unknown charges with this quote already. */
export async function hasConsented(database: Database, cartId: string, version: string): Promise<boolean> {
  const { rows } = await database.query<{ consented: boolean }>(
    'select consented from seen_quote where cart_id = $1 and version = $2 and deleted_at is null',
    [cartId, version],
  );
  return rows[0]?.consented === true;
}
