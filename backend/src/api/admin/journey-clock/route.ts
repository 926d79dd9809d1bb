import { clockBody, type JourneyClock } from '@caravanserai/contracts/admin-journey';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { journeyClock, setJourneyClock } from '../../../consignment/clock';
import { runDue } from '../../../consignment/run-due';
import { containerDatabase } from '../../../landed/container-database';
import { readBody } from '../../read-body';

type Answer = MedusaResponse<{ journey_clock: JourneyClock }>;

/** `GET /admin/journey-clock` */
export async function GET(req: MedusaRequest, res: Answer): Promise<void> {
  res.json({ journey_clock: await journeyClock(containerDatabase(req.scope)) });
}

/** `POST /admin/journey-clock` `{speed?, skip_hours?}`: lets the emulated customs and carriers hurry. */
export async function POST(req: MedusaRequest, res: Answer): Promise<void> {
  const { speed, skip_hours } = readBody(req, clockBody);
  const database = containerDatabase(req.scope);
  const clock = await setJourneyClock(database, { speed, skipHours: skip_hours });
  // What became due by a jump is made before the answer; what fails stays due, and is told by the job.
  await runDue(database, () => undefined);
  res.json({ journey_clock: clock });
}
