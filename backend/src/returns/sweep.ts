import { refundTotal, wholeRefund } from '@caravanserai/customs/returns/refund';
import { DEFAULT_LOCALE, normaliseLocale } from '@caravanserai/locales/registry';
import { currency } from '@caravanserai/money/currencies';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { Database } from '../catalogue/database';
import { containerDatabase, inTransaction } from '../landed/container-database';
import { addEvent } from './add-event';
import { giveBackWhole } from './give-back-whole';
import { lockCase } from './load-case';
import { paidLines } from './reckon';
import type { Case } from './standing';
import { writeRequest } from './write-request';

/** Consignments that ended without reaching their shopper, and nobody has answered for the money yet. */
const ENDED = `
  select distinct c.id, c.state_since from consignment c
    join consignment_event e on e.consignment_id = c.id and e.deleted_at is null
     and e.kind in ('cancel', 'revoke', 'customs_refuse', 'return') and e.from_state <> e.to_state
   where c.state in ('cancelled', 'refused', 'returned') and c.deleted_at is null
     and not exists (select 1 from return_request r where r.consignment_id = c.id and r.deleted_at is null
           and (r.kind in ('cancellation', 'refusal') or (c.state in ('cancelled', 'returned') and r.state <> 'refused')))
   order by c.state_since limit 50`;

/**
 * Answers for consignments that customs refused, a carrier brought back, or somebody called off by hand: whoever moved
 * them, the shopper's money goes back. Refused and cancelled ones at once, returned ones after inspection.
 * @returns how many were answered for
 */
export async function sweepEnded(container: MedusaContainer): Promise<number> {
  const { rows } = await containerDatabase(container).query<{ id: string }>(ENDED);
  let done = 0;
  for (const { id } of rows) {
    try {
      await inTransaction(container, async (database) => answerFor(database, await lockCase(database, id)));
      done += 1;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Consignment ${id} ended, refund failed: ${reason}`);
    }
  }
  return done;
}

async function answerFor(database: Database, one: Case): Promise<void> {
  const { consignment, requests, now } = one;
  const locale = normaliseLocale(consignment.locale) ?? DEFAULT_LOCALE;
  const answered = requests.some(({ kind }) => kind === 'cancellation' || kind === 'refusal');
  if (answered) return;
  if (consignment.state === 'returned') return awaitInspection(database, one, locale);
  await closeOpen(database, one);
  const kind = consignment.state === 'cancelled' ? 'cancellation' : 'refusal';
  const reason = kind === 'refusal' ? 'customs_refused' : 'called_off';
  await giveBackWhole(database, consignment, {
    ...{ kind, key: kind === 'refusal' ? 'refusal' : 'cancel', reason, actor: 'system', locale, now },
  });
}

/** What was asked meanwhile is overtaken: all of the money goes back. */
async function closeOpen(database: Database, { requests, now }: Case): Promise<void> {
  for (const { id, state } of requests) {
    if (state !== 'asked' && state !== 'approved') continue;
    await database.query(
      `update return_request set state = 'refused', decided_at = $2::timestamptz, updated_at = clock_timestamp()
        where id = $1`,
      [id, now],
    );
    const data = { overtaken: true };
    await addEvent(database, { requestId: id, from: state, to: 'refused', actor: 'system', at: now, data });
  }
}

/** A parcel that came back undelivered: somebody looks at it and decides. */
async function awaitInspection(
  database: Database,
  { consignment, requests, now }: Case,
  locale: string,
): Promise<void> {
  if (requests.some(({ state }) => state !== 'refused')) return;
  const lines = wholeRefund(paidLines(consignment), currency(consignment.currency).minorStep);
  if (refundTotal(lines).amount === 0 && lines.length === 0) return;
  await writeRequest(database, {
    ...{ consignment, kind: 'return', key: 'sent-back', state: 'received', reason: 'sent_back' },
    ...{ lines, now, actor: 'system', locale, taxes: { back: true, until: null } },
  });
}
