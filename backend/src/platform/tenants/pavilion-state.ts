import { MedusaError } from '@medusajs/framework/utils';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { openPavilion } from '../../curating/opening/opening';
import { appendHistory, type NewHistory } from '../../desk/history';
import { refuse } from '../platform-error';
import { platformScope } from './platform-scope';

export type PavilionState = 'planned' | 'open' | 'paused';

/** What may follow what. */
const FROM: Readonly<Record<'open' | 'paused', readonly PavilionState[]>> = {
  open: ['paused', 'planned'],
  paused: ['open'],
};

export interface StateWish {
  readonly id: string;
  readonly state: 'open' | 'paused';
  readonly reason: string;
  readonly actor: NewHistory['actor'];
}

/**
 * The pavilion, locked until the transaction ends.
 * @throws MedusaError not_found (404); conflict (409) where it isn't in a state before
 */
export async function lockedPavilion(
  database: Database,
  { id, state }: Pick<StateWish, 'id' | 'state'>,
  locale: Locale,
): Promise<{ state: PavilionState; label: string }> {
  const { rows } = await database.query<{ state: PavilionState; label: string }>(
    'select state, label from pavilion where id = $1 and deleted_at is null for no key update',
    [id],
  );
  const [known] = rows;
  if (!known) throw refuse(locale, 'not_there', {}, MedusaError.Types.NOT_FOUND);
  if (!FROM[state].includes(known.state)) throw refuse(locale, 'state', {}, MedusaError.Types.CONFLICT);
  return known;
}

/**
 * Opens a planned pavilion, takes one out of the shop for a while, or lets it in again; what was ordered is sent. Its
 * people read the reason in their history. Ask inside a transaction.
 * @throws as `lockedPavilion`; DeskRefusal 409 with the `items` that a planned one still lacks
 */
export async function setPavilionState(
  database: Database,
  { id, state, reason, actor }: StateWish,
  locale: Locale,
): Promise<void> {
  const known = await lockedPavilion(database, { id, state }, locale);
  if (known.state === 'planned') return openPavilion(database, platformScope(id, locale), actor);
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
