import type { RequestState } from '@caravanserai/customs/returns/request-state';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../catalogue/database';

export interface NewEvent {
  readonly requestId: string;
  readonly from: RequestState | null;
  readonly to: RequestState;
  /** `shopper`, `system`, `admin:<id>`. */
  readonly actor: string;
  /** ISO instant. */
  readonly at: string;
  readonly words?: string | null;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Adds to a request's history. */
export async function addEvent(database: Database, event: NewEvent): Promise<void> {
  const { requestId, from, to, actor, at, words = null, data = {} } = event;
  await database.query(
    `insert into return_event (id, request_id, from_state, to_state, actor, words, data, at)
     values ($1, $2, $3::text, $4, $5, $6::text, $7::jsonb, $8::timestamptz)`,
    [generateEntityId(undefined, 'retev'), requestId, from, to, actor, words, JSON.stringify(data), at],
  );
}
