import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { acquireLockStep, refreshCartItemsWorkflow, releaseLockStep } from '@medusajs/medusa/core-flows';
import { rearrangeStep, type RearrangeInput } from './rearrange-step';

/** Longer than any change of a cart takes, so that the second of two clicks waits instead of failing. */
export const LOCK = { timeout: 10, ttl: 30 } as const;

/** Moves goods within a cart or between it and what is kept beside it, then has Medusa price the cart anew. */
export const rearrangeCartWorkflow = createWorkflow(
  { name: 'rearrange-cart', idempotent: false },
  (input: RearrangeInput) => {
    acquireLockStep({ key: input.cart_id, ...LOCK });
    const done = rearrangeStep(input);
    const refresh = transform({ input }, ({ input: { cart_id, operation } }) => ({
      cart_id,
      // What only leaves a cart changes no price of the rest.
      force_refresh: operation.kind !== 'later',
    }));
    refreshCartItemsWorkflow.runAsStep({ input: refresh });
    releaseLockStep({ key: input.cart_id });
    return new WorkflowResponse(done);
  },
);
