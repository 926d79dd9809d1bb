import type { MedusaContainer } from '@medusajs/framework/types';
import { renewSearch } from '../catalogue/schema/renew-search';

/** Runs once: a catalogue of before gets the search that forgives, and its goods the words that go with it. */
export default async function findByWhatPeopleType({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  await renewSearch(container);
}
