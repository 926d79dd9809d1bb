import { nextState } from '@caravanserai/customs/journey/machine';
import type { Database } from '../catalogue/database';
import { moveConsignment } from '../consignment/move';
import { addEvent } from './add-event';
import { NotNow, type Deciding } from './deciding';
import type { Pieces } from './reckon';
import { readRequests } from './read';
import { ReturnNotAllowed } from './return-refused';

/**
 * Notes which pieces came back: they wait for inspection, whatever they are. With its last piece a consignment is
 * returned.
 * @param arrived all that was asked for where absent
 * @throws NotNow for more pieces than were asked for, or none
 */
export async function receive(
  database: Database,
  { consignment, request, now, actor }: Deciding,
  arrived?: readonly Pieces[],
): Promise<void> {
  const lines = request.lines.map(({ order_line_id, quantity }) => ({
    line_id: order_line_id,
    quantity: arrived ? (arrived.find(({ line_id }) => line_id === order_line_id)?.quantity ?? 0) : quantity,
    asked: quantity,
  }));
  const known = arrived?.every(({ line_id }) => lines.some((line) => line.line_id === line_id)) ?? true;
  if (
    !known ||
    lines.some((line) => line.quantity > line.asked) ||
    lines.every((line) => line.quantity === 0)
  )
    throw new NotNow();
  for (const { line_id, quantity } of lines)
    await database.query(
      'update return_request_line set received = $3::int where request_id = $1 and order_line_id = $2',
      [request.id, line_id, quantity],
    );
  await database.query(
    `update return_request set state = 'received', received_at = $2::timestamptz, updated_at = clock_timestamp()
      where id = $1`,
    [request.id, now],
  );
  const data = { lines: lines.map(({ line_id, quantity }) => ({ line_id, quantity })) };
  await addEvent(database, {
    ...{ requestId: request.id, from: request.state, to: 'received', actor, at: now, data },
  });
  if (!(await allBack(database, consignment))) return;
  if (!nextState(consignment.path, consignment.state, 'return')) {
    if (consignment.state === 'returned') return;
    throw new ReturnNotAllowed('not_yet');
  }
  await moveConsignment(database, consignment.id, { event: 'return', actor, code: request.kind });
}

async function allBack(database: Database, { id, lines }: Deciding['consignment']): Promise<boolean> {
  const requests = await readRequests(database, 'consignment', id);
  const back = requests.flatMap((request) => request.lines);
  return lines.every(
    ({ order_line_id, quantity }) =>
      back.reduce(
        (sum, line) => (line.order_line_id === order_line_id ? sum + (line.received ?? 0) : sum),
        0,
      ) >= quantity,
  );
}
