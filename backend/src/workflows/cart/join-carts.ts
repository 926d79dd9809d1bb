import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { acquireLockStep, refreshCartItemsWorkflow, releaseLockStep } from '@medusajs/medusa/core-flows';
import { LOCK } from './rearrange-cart';
import { rearrangeStep } from './rearrange-step';

export interface JoinCartsInput {
  /** The guest's cart; empty afterwards. */
  readonly from: string;
  /** The account's cart. */
  readonly into: string;
  readonly locale: string | null;
}

/** Brings a guest's cart into the account's. */
export const joinCartsWorkflow = createWorkflow(
  { name: 'join-carts', idempotent: false },
  (input: JoinCartsInput) => {
    // Always in the same order, so that two joins can't wait for each other.
    const keys = transform({ input }, ({ input: { from, into } }) => [from, into].sort());
    acquireLockStep({ key: keys, ...LOCK });
    const done = rearrangeStep(
      transform({ input }, ({ input: { from, into, locale } }) => ({
        cart_id: into,
        locale,
        operation: { kind: 'join' as const, from },
      })),
    );
    refreshCartItemsWorkflow.runAsStep({
      input: transform({ input }, ({ input: { into } }) => ({ cart_id: into, force_refresh: true })),
    });
    refreshCartItemsWorkflow
      .runAsStep({
        input: transform({ input }, ({ input: { from } }) => ({ cart_id: from, force_refresh: true })),
      })
      .config({ name: 'refresh-emptied-cart' });
    releaseLockStep({ key: keys });
    return new WorkflowResponse(done);
  },
);
