import type { MoneyGivenBack } from '@caravanserai/contracts/placing';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { completeCartWorkflowId } from '@medusajs/medusa/core-flows';
import { containerDatabase } from '../landed/container-database';
import { NOT_PAID } from './intent-fault';
import { noteFailure } from './note-failure';
import { placementOf } from './placement';
import { isAnswer, told, type Told } from './placing-error';
import { settleNow } from './settle';
import { undoAttempt } from './undo-attempt';

/**
 * What came of placing a cart. `busy`: another attempt has it; `unpaid`: nobody paid (yet), `code` says why;
 * `refused`: an answer, `money` went back; `failed`: an accident, it is tried again by itself.
 */
export type Placed =
  | { kind: 'placed'; order_id: string }
  | { kind: 'busy' }
  | { kind: 'unpaid'; code: string; message: string }
  | { kind: 'refused'; code: string; message: string; type: string; money?: MoneyGivenBack }
  | { kind: 'failed'; message: string };

interface Run {
  errors?: { error: unknown }[];
  transaction?: { transactionId?: string };
}

/**
 * Places a cart that is paid: Medusa's own completion, with whose hooks everything is held. The same order comes of
 * it however often, by whomever and in whatever process it is asked.
 */
export async function placeCart(container: MedusaContainer, cartId: string): Promise<Placed> {
  const database = containerDatabase(container);
  const before = await placementOf(database, cartId);
  if (before?.state === 'placed' && before.order_id) return { kind: 'placed', order_id: before.order_id };
  const run = await complete(container, cartId);
  const after = await placementOf(database, cartId);
  if (after?.state === 'placed' && after.order_id) return { kind: 'placed', order_id: after.order_id };
  const error = told(run.errors?.[0]?.error);
  const token = run.transaction?.transactionId;
  if (after?.state === 'placing' && token && after.token === token) {
    // Its workflow is over and left this behind: what failed was the undoing itself.
    await undoAttempt(container, { cart_id: cartId, token }, { fault: error.code, kind: 'failed' });
    return { kind: 'failed', message: error.message };
  }
  if (after?.state === 'placing') return { kind: 'busy' };
  const outcome = outcomeOf(error, after?.refused === true ? (after.fault ?? error.code) : undefined);
  const attempted = after?.refused || after?.attempts !== before?.attempts || after?.fault === error.code;
  if (!attempted && (outcome.kind === 'failed' || outcome.kind === 'refused'))
    await noteFailure(container, cartId, before, error);
  if (outcome.kind !== 'refused' || outcome.money || !after?.intent_id) return outcome;
  const money = await settleNow(container, after.intent_id);
  return money ? { ...outcome, money } : outcome;
}

async function complete(container: MedusaContainer, cartId: string): Promise<Run> {
  try {
    return (await container
      .resolve(Modules.WORKFLOW_ENGINE)
      .run(completeCartWorkflowId, { input: { id: cartId }, throwOnError: false })) as Run;
  } catch (error) {
    return { errors: [{ error }] };
  }
}

function outcomeOf({ code, message, type, money }: Told, refusal: string | undefined): Placed {
  if (code === 'being_placed') return { kind: 'busy' };
  if (code.startsWith(NOT_PAID)) return { kind: 'unpaid', code: code.slice(NOT_PAID.length), message };
  if (refusal !== undefined)
    return { kind: 'refused', code: refusal, message, type, ...(money && { money }) };
  // Not taken from anybody: Medusa itself, or a rule of ours about a cart that nobody has paid yet.
  if (isAnswer({ type })) return { kind: 'refused', code, message, type };
  return { kind: 'failed', message };
}
