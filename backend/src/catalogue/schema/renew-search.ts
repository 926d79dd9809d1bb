import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { SEARCH_FUNCTIONS } from './search-functions';

/** Gives a catalogue of before the search as it is now, and has all goods built anew with the words that go with it. */
export async function renewSearch(container: MedusaContainer): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.transaction(async (transaction) => {
    await transaction.raw(SEARCH_FUNCTIONS.replaceAll('?', '\\?'));
    await transaction.raw('insert into catalogue_changed (goods_id) select id from goods');
  });
}
