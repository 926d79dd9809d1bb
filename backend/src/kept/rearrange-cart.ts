import type { MedusaContainer } from '@medusajs/framework/types';
import { rearrangeCartWorkflow } from '../workflows/cart/rearrange-cart';
import type { Operation } from './operations/operation';

/**
 * Carries out one operation on a cart and has Medusa price it anew; all of it or nothing.
 * @throws MedusaError with a sentence in `locale`
 */
export async function rearrangeCart(
  container: MedusaContainer,
  cart_id: string,
  operation: Operation,
  locale: string,
): Promise<void> {
  await rearrangeCartWorkflow(container).run({ input: { cart_id, operation, locale } });
}
