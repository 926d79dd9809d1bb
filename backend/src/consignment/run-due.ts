import type { JourneyEvent } from '@caravanserai/customs/journey/states';
import type { Database } from '../catalogue/database';
import { moveWhenDue } from './move';

interface Due {
  id: string;
  event: JourneyEvent;
  /** As it stands in the row. */
  due_at: string;
  /** The same by the journey's own time. */
  at: string;
}

const DUE = `
  select c.id, c.due_event as event, to_jsonb(c)->>'due_at' as due_at,
         to_json(c.due_at - c.clock_ahead * interval '1 millisecond')#>>'{}' as at
    from consignment c
   where c.due_at <= journey_now() and c.due_event is not null and c.deleted_at is null
   order by c.due_at limit 100`;

/** A clock that runs very fast makes several steps of one consignment due at once; more rounds can wait. */
const ROUNDS = 10;

/**
 * The emulated customs and carriers: makes every step happen that is due by the journey clock, at the time it was due.
 * Several may run at once; each step happens once.
 * @param onFault told of a consignment that could not be moved; the others go on
 * @returns how many steps were made
 */
export async function runDue(
  database: Database,
  onFault: (consignmentId: string, error: unknown) => void,
): Promise<number> {
  let made = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { rows } = await database.query<Due & Record<string, unknown>>(DUE);
    const before = made;
    for (const { id, event, due_at, at } of rows) {
      try {
        const move = { event, actor: actorOf(event), at: new Date(at).toISOString() };
        if (await moveWhenDue(database, id, due_at, move)) made += 1;
      } catch (error) {
        onFault(id, error);
      }
    }
    if (made === before) return made;
  }
  return made;
}

function actorOf(event: JourneyEvent): string {
  if (event.startsWith('customs_')) return 'customs';
  return event === 'depart' || event === 'deliver' ? 'carrier' : 'system';
}
