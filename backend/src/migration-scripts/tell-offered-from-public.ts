import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { PUBLIC_LISTING } from '../catalogue/schema/public-listing';

/** Runs once: a planned pavilion's desk asks for what will be public when it opens. */
export default async function tellOfferedFromPublic({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(PUBLIC_LISTING);
}
