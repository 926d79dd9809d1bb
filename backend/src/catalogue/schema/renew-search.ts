import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { SEARCH_FUNCTIONS } from './search-functions';

/** Has queries read as they are now, by a catalogue whose goods stay as they were indexed. */
export async function renewQueries(container: MedusaContainer): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.raw(SEARCH_FUNCTIONS.replaceAll('?', '\\?'));
}

/** Gives a catalogue of before the search as it is now, and has all goods built anew with the words that go with it. */
export async function renewSearch(container: MedusaContainer): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await renewQueries(container);
  await connection.raw('insert into catalogue_changed (goods_id) select id from goods');
}
