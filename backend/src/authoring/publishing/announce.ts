import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules, ProductWorkflowEvents } from '@medusajs/framework/utils';

/** Tells Medusa's subscribers, its search index among them, that products have changed. After the transaction. */
export async function announceProducts(
  container: MedusaContainer,
  products: readonly string[],
): Promise<void> {
  if (products.length === 0) return;
  await container
    .resolve(Modules.EVENT_BUS)
    .emit(products.map((id) => ({ name: ProductWorkflowEvents.UPDATED, data: { id } })));
}
