import { END_STATES } from '@caravanserai/customs/journey/states';

const ENDED = END_STATES.map((state) => `'${state}'`).join(', ');

/**
 * Of an order `o`, in SQL: when each parcel came to its end, null for one that has not, or of which something is being
 * returned; an order without parcels ended when it was cancelled.
 */
export const PARCEL_ENDS = `
  coalesce(
    (select jsonb_agg(case when c.state in (${ENDED}) and not exists (
                         select 1 from return_request r where r.consignment_id = c.id and r.deleted_at is null
                            and r.state not in ('refused', 'refunded'))
                       then to_char(least(c.state_since, now()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') end)
       from consignment c where c.order_id = o.id and c.deleted_at is null),
    jsonb_build_array(to_char(o.canceled_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))`;
