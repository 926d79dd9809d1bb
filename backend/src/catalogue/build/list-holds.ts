/** SQL: the price list `pl` holds now, for everyone. */
export const LIST_HOLDS = `pl.status = 'active' and pl.deleted_at is null and coalesce(pl.rules_count, 0) = 0
             and (pl.starts_at is null or pl.starts_at <= now()) and (pl.ends_at is null or pl.ends_at >= now())`;
