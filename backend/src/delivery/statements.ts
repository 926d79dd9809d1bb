/** Freight rows as the customs package takes them; `where` narrows `f`. A value of SQL. */
export const freightRowsJson = (where = 'true'): string => `(
  select coalesce(json_agg(to_jsonb(f) - 'created_at' - 'updated_at' - 'deleted_at' order by f.id), '[]')
    from delivery_freight f where f.deleted_at is null and ${where})`;

/** Units of each currency for one US dollar by the latest rates that a checkout is locked to. A value of SQL. */
export const checkoutRatesJson = (where = 'true'): string => `(
  select coalesce(json_object_agg(r.quote, r.rate), '{}')
    from exchange_rate r
   where r.use = 'checkout' and r.base = 'USD' and r.deleted_at is null and ${where}
     and r.date = (select max(x.date) from exchange_rate x where x.use = 'checkout' and x.deleted_at is null))`;

/** Days that differ from their country's week. A value of SQL. */
export const HOLIDAYS_JSON = `(
  select coalesce(json_agg(json_build_object('country', h.country, 'day', h.day, 'kind', h.kind)), '[]')
    from delivery_holiday h where h.deleted_at is null)`;
