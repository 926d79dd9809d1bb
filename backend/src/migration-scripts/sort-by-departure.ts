import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { departureTriggers } from '../catalogue/schema/triggers';

/** Runs once: what arrives soonest is judged with the days off of merchants, and follows them. */
export default async function sortByDeparture({ container }: { container: MedusaContainer }): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.transaction(async (transaction) => {
    await transaction.raw(departureTriggers().replaceAll('?', '\\?'));
    await transaction.raw(
      `insert into catalogue_changed (goods_id)
       select g.id from goods g where exists (
         select 1 from absence a where a.merchant_id = g.merchant_id and a.deleted_at is null)`,
    );
  });
}
