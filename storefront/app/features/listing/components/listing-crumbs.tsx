import type { ListingResponse } from '@caravanserai/contracts/listings';
import { Breadcrumbs } from '../../../ui/breadcrumbs';
import { useCrumbs } from '../use-crumbs';

export function ListingCrumbs({ listing }: { listing: ListingResponse }) {
  return <Breadcrumbs crumbs={useCrumbs(listing)} />;
}
