import { Breadcrumbs } from '../../../ui/breadcrumbs';
import { useCrumbs } from '../use-crumbs';
import type { ShownListing } from '../shown-listing';

export function ListingCrumbs({ listing }: { listing: ShownListing }) {
  return <Breadcrumbs crumbs={useCrumbs(listing)} />;
}
