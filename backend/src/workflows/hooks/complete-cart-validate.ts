import { StepResponse } from '@medusajs/framework/workflows-sdk';
import { completeCartWorkflow } from '@medusajs/medusa/core-flows';
import { beginAttempt, type CartSnapshot } from '../../placing/begin-attempt';
import { undoAttempt } from '../../placing/undo-attempt';
import { wakePlacing } from '../../placing/worker';
import { attemptToken } from './attempt-token';

/** Whoever completes a cart passes here: our checkout, a stock client, a webhook. It takes all it needs, or nothing. */
completeCartWorkflow.hooks.validate(
  async ({ cart }, context) => {
    const attempt = await beginAttempt(context.container, cart as CartSnapshot, attemptToken(context));
    return new StepResponse(undefined, attempt);
  },
  async (attempt, { container }) => {
    if (!attempt) return;
    // Whatever else Medusa undoes, and whatever of that fails, this leaves the cart as it was.
    await undoAttempt(container, attempt, { fault: 'workflow_failed', kind: 'failed' });
    wakePlacing();
  },
);
