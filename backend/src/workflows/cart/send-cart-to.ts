import type { UpdateCartWorkflowInputDTO } from '@medusajs/framework/types';
import { createWorkflow, transform, when, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import {
  acquireLockStep,
  releaseLockStep,
  updateCartsStep,
  updateCartWorkflow,
} from '@medusajs/medusa/core-flows';
import type { KeptAddress } from '../../kept/kept-address';
import { LOCK } from './rearrange-cart';
import { rearrangeStep } from './rearrange-step';

export interface SendCartToInput {
  readonly cart_id: string;
  readonly region_id: string;
  /** The region differs from the cart's. */
  readonly new_region: boolean;
  /** ISO codes, upper case. */
  readonly to: { readonly country: string; readonly currency: string };
  /** What of the address serves again; null when there was none. */
  readonly address: KeptAddress | null;
  readonly locale: string | null;
}

/**
 * Makes a cart go to another country: first what can't go there is set aside, then the region changes and Medusa
 * prices the rest anew and drops delivery choices that don't exist there. When a step fails, all is as before.
 */
export const sendCartToWorkflow = createWorkflow(
  { name: 'send-cart-to', idempotent: false },
  (input: SendCartToInput) => {
    acquireLockStep({ key: input.cart_id, ...LOCK });
    const done = rearrangeStep(
      transform({ input }, ({ input: { cart_id, to, locale } }) => ({
        cart_id,
        to,
        locale,
        operation: { kind: 'set_aside' as const },
      })),
    );
    const change = transform({ input }, ({ input: { cart_id, region_id, new_region, to, address } }) => {
      const shipping_address = { ...(address ?? {}), country_code: to.country.toLowerCase() };
      return {
        id: cart_id,
        shipping_address,
        ...(new_region && { region_id }),
      } as UpdateCartWorkflowInputDTO;
    });
    updateCartWorkflow.runAsStep({ input: change });
    // Medusa keeps nothing but the country of an address when the region changes.
    when({ input }, ({ input: { new_region, address } }) => new_region && address !== null).then(() => {
      updateCartsStep(
        transform({ input }, ({ input: { cart_id, to, address } }) => [
          { id: cart_id, shipping_address: { ...address, country_code: to.country.toLowerCase() } },
        ]),
      );
    });
    releaseLockStep({ key: input.cart_id });
    return new WorkflowResponse(done);
  },
);
