import type { MedusaContainer } from '@medusajs/framework/types';
import { renewSearch } from '../catalogue/schema/renew-search';

/** Runs once: a catalogue of before gets the search that joins and parts words, its goods the words that hyphens join. */
export default async function findJoinedAndMistyped({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  await renewSearch(container);
}
