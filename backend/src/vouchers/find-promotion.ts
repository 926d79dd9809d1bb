import type { Database } from '../catalogue/database';

/** What decides whether a code can be used at all; instants as ISO date-times, amounts as exact decimals. */
export interface FoundPromotion {
  code: string;
  status: 'draft' | 'active' | 'inactive';
  /** Open to everybody, so nothing to enter. */
  is_automatic: boolean;
  limit: number | null;
  used: number;
  /** Upper case; null where it takes a share off. */
  currency: string | null;
  starts_at: string | null;
  ends_at: string | null;
  budget_type: string | null;
  budget_limit: string | null;
  budget_used: string | null;
}

const FIND = `
  select p.code, p.status, p.is_automatic, p."limit", p.used, upper(m.currency_code) as currency,
         to_json(c.starts_at)#>>'{}' as starts_at, to_json(c.ends_at)#>>'{}' as ends_at,
         b.type as budget_type, b."limit"::text as budget_limit, b.used::text as budget_used
    from promotion p
    left join promotion_application_method m on m.promotion_id = p.id and m.deleted_at is null
    left join promotion_campaign c on c.id = p.campaign_id and c.deleted_at is null
    left join promotion_campaign_budget b on b.campaign_id = c.id and b.deleted_at is null
   where lower(p.code) = lower($1) and p.deleted_at is null
   order by (p.code = $1) desc, (p.status = 'active') desc, p.code limit 1`;

/** The promotion of a code, whatever its case; of two that differ only in it, the one that is written like that. */
export async function findPromotion(database: Database, code: string): Promise<FoundPromotion | undefined> {
  return (await database.query<FoundPromotion & Record<string, unknown>>(FIND, [code])).rows[0];
}
