/**
 * Whether the merchant of listing `l` takes no orders, as a value of SQL. That it does is written into `ships_to` when
 * the day comes in the merchant's country, or nothing leaves before it (`refreshReach`): here it is only told apart from
 * other reasons.
 */
export const CLOSED = `(cardinality(l.ships_to) = 0 and exists (
  select 1 from absence a
   where a.merchant_id = l.merchant_id and a.kind = 'closed' and a.deleted_at is null
     and (a.to_day is null
       or a.from_day <= to_char(now() + interval '1 day', 'YYYY-MM-DD')
      and a.to_day >= to_char(now() - interval '1 day', 'YYYY-MM-DD'))))`;
