import type { FiguresResponse } from '@caravanserai/contracts/desk-figures';
import { END_STATES } from '@caravanserai/customs/journey/states';
import { COUNTRIES_WITH_TIME_ZONE, timeZoneOf } from '@caravanserai/customs/time-zones';
import type { Database } from '../catalogue/database';
import { inSpan } from './in-span';
import type { Period } from './period';

/** A parcel is on time that comes on its last promised day, by the calendar of where it goes. */
const DELIVERY = `
  with parcel as (
    select c.route, c.state, c.promised_to::date as promised,
           (journey_now() - c.clock_ahead * interval '1 millisecond') at time zone coalesce($4::jsonb->>c.ship_to, 'UTC') as today,
           (select min(e.at) from consignment_event e where e.consignment_id = c.id and e.kind = 'deliver')
             at time zone coalesce($4::jsonb->>c.ship_to, 'UTC') as came
      from consignment c
     where c.pavilion_id = $1 and ${inSpan('c.placed_at')} and c.deleted_at is null)
  select route, count(*) filter (where came is not null)::int as delivered,
         count(*) filter (where came is not null and (promised is null or came::date <= promised))::int as on_time,
         count(*) filter (where came::date > promised)::int as late,
         count(*) filter (where came is null and not (state = any($5))
                            and (promised is null or today::date <= promised))::int as under_way,
         count(*) filter (where came is null and not (state = any($5)) and today::date > promised)::int as overdue
    from parcel group by route order by route`;

const ZONES = JSON.stringify(
  Object.fromEntries(COUNTRIES_WITH_TIME_ZONE.map((code) => [code, timeZoneOf(code)])),
);

/** Whether parcels of orders of a period came in time, by route. */
export async function deliveryFigures(
  database: Database,
  pavilionId: string,
  { from, to }: Period,
): Promise<FiguresResponse['delivery']> {
  const { rows } = await database.query<FiguresResponse['delivery'][number]>(DELIVERY, [
    ...[pavilionId, from, to, ZONES, END_STATES],
  ]);
  return rows;
}
