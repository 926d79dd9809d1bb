import { MedusaError } from '@medusajs/framework/utils';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { appendHistory, type NewHistory } from '../../desk/history';
import { refuse } from '../platform-error';

const FROM = { open: 'paused', paused: 'open' } as const;

/**
 * Takes a pavilion out of the shop for a while, or lets it in again; what was ordered is sent. Its people read the reason
 * in their history. Ask inside a transaction.
 * @throws MedusaError not_found (404); conflict (409) where it isn't in the state before
 */
export async function setPavilionState(
  database: Database,
  {
    id,
    state,
    reason,
    actor,
  }: { id: string; state: 'open' | 'paused'; reason: string; actor: NewHistory['actor'] },
  locale: Locale,
): Promise<void> {
  const { rows } = await database.query<{ state: string; label: string }>(
    'select state, label from pavilion where id = $1 and deleted_at is null for update',
    [id],
  );
  const [known] = rows;
  if (!known) throw refuse(locale, 'not_there', {}, MedusaError.Types.NOT_FOUND);
  if (known.state !== FROM[state]) throw refuse(locale, 'state', {}, MedusaError.Types.CONFLICT);
  await database.query('update pavilion set state = $2, updated_at = now() where id = $1', [id, state]);
  await appendHistory(database, {
    tenant: { kind: 'pavilion', id },
    actor,
    action: state === 'paused' ? 'pavilion_paused' : 'pavilion_resumed',
    object: { kind: 'pavilion', id, label: known.label },
    before: { state: known.state },
    after: { state, reason },
  });
}
