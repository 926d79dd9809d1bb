import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { StepResponse } from '@medusajs/framework/workflows-sdk';
import { completeCartWorkflow } from '@medusajs/medusa/core-flows';
import { tieConsents, untieConsents } from '../../consent/tie-consents';
import { removeConsignments, writeConsignments } from '../../consignment/write';
import { countOrder, uncountOrder } from '../../identity/count-order';
import { reckonCart } from '../../landed/refresh-landed-cost';
import {
  commitPlacement,
  noteRefusal,
  stillMine,
  uncommitPlacement,
  type Attempt,
} from '../../placing/placement';
import { isAnswer, told } from '../../placing/placing-error';
import { wakePlacing } from '../../placing/worker';
import { attemptToken } from './attempt-token';

interface Created {
  order_id: string;
  cart_id: string;
}

interface Context {
  container: MedusaContainer;
}

/** Taking the money can wait until Medusa has written that its workflow is over; the shopper waits for that. */
const WORKFLOW_ENDS_MS = 100;

/** Medusa has this hook but leaves it out of the workflow's type. */
type WithOrderCreated = Record<
  'orderCreated',
  (
    handler: (created: Created, context: Context) => Promise<StepResponse<Created>>,
    undo: (created: Created | undefined, context: Context) => Promise<void>,
  ) => void
>;

/**
 * What must be written together with an order, whoever completed its cart; an error here undoes the order. From its
 * last statement on the order stands.
 */
(completeCartWorkflow.hooks as unknown as WithOrderCreated).orderCreated(
  async (created, context) => {
    const { container } = context;
    const attempt = { cart_id: created.cart_id, token: attemptToken(context) };
    try {
      if (!(await stillMine(container, attempt))) throw takenOver(attempt);
      await write(container, created);
      if (!(await commitPlacement(container, attempt, created.order_id))) throw takenOver(attempt);
    } catch (error) {
      // A step that fails itself is not asked to undo what it did.
      await undo(container, created.order_id);
      if (isAnswer(error)) await noteRefusal(container, attempt, told(error).code);
      throw error;
    }
    setTimeout(wakePlacing, WORKFLOW_ENDS_MS).unref();
    return new StepResponse(created, created);
  },
  async (created, context) => {
    if (!created) return;
    const attempt = { cart_id: created.cart_id, token: attemptToken(context) };
    await uncommitPlacement(context.container, attempt, created.order_id);
    await undo(context.container, created.order_id);
  },
);

async function write(container: MedusaContainer, { order_id, cart_id }: Created): Promise<void> {
  const reckoned = await reckonCart(container, cart_id);
  if (reckoned) {
    await countOrder(container, order_id, reckoned, new Date().toISOString());
    await writeConsignments(container, order_id, reckoned);
  }
  await tieConsents(container, order_id, cart_id);
}

async function undo(container: MedusaContainer, orderId: string): Promise<void> {
  await untieConsents(container, orderId);
  await removeConsignments(container, orderId);
  await uncountOrder(container, orderId);
}

const takenOver = ({ cart_id }: Attempt): MedusaError =>
  new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Cart ${cart_id} was taken over.`);
