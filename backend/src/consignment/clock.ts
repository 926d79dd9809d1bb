import type { Database } from '../catalogue/database';

/** The time that emulated journeys go by. */
export interface JourneyClock {
  /** ISO instant. */
  readonly now: string;
  /** Seconds of a journey in one second of the world. */
  readonly speed: number;
}

const NOW = `to_json(journey_now())#>>'{}' as now, speed`;

export async function journeyClock(database: Database): Promise<JourneyClock> {
  const { rows } = await database.query<{ now: string; speed: number }>(`select ${NOW} from journey_clock`);
  return shown(rows);
}

/**
 * Sets how fast journeys go and jumps ahead; never back, as what happened has happened.
 * @param change `speed` from 0, which stands still; `skipHours` from 0
 */
export async function setJourneyClock(
  database: Database,
  { speed, skipHours = 0 }: { speed?: number | undefined; skipHours?: number | undefined },
): Promise<JourneyClock> {
  const { rows } = await database.query<{ now: string; speed: number }>(
    `update journey_clock
        set shown_at = shown_at + (t.now - set_at) * speed + $1::double precision * interval '1 hour', set_at = t.now,
            speed = coalesce($2::double precision, speed)
       from (select clock_timestamp() as now) t
     returning ${NOW}`,
    [skipHours, speed ?? null],
  );
  return shown(rows);
}

/** What the time is for one consignment: its own journey began at the time it was paid, wherever the clock stood. */
export async function journeyNow(database: Database, consignmentId: string): Promise<string> {
  const { rows } = await database.query<{ now: string }>(
    `select to_json(journey_now() - clock_ahead * interval '1 millisecond')#>>'{}' as now
       from consignment where id = $1`,
    [consignmentId],
  );
  return new Date(rows[0]?.now ?? Date.now()).toISOString();
}

function shown(rows: readonly { now: string; speed: number }[]): JourneyClock {
  const [row] = rows;
  if (!row) throw new Error('There is no journey clock.');
  return { now: new Date(row.now).toISOString(), speed: row.speed };
}
