import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { SEARCH_FUNCTIONS } from '../catalogue/schema/search-functions';

/** Runs once: a catalogue of before gets the search that joins and parts words, its goods the words that hyphens join. */
export default async function findJoinedAndMistyped({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.transaction(async (transaction) => {
    await transaction.raw(SEARCH_FUNCTIONS.replaceAll('?', '\\?'));
    await transaction.raw('insert into catalogue_changed (goods_id) select id from goods');
  });
}
