import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { dispatchTermsTriggers } from '../offering/schema';

/** Runs once: processes that keep a copy of what merchants offer hear of every change. */
export default async function hearOfDispatchTerms({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.raw(dispatchTermsTriggers().replaceAll('?', '\\?'));
}
