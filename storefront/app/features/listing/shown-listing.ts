import type { ListingResponse } from '@caravanserai/contracts/listings';

/** The goods of the page; those beside them are cards like everywhere. */
export type ShownListing = Omit<ListingResponse, 'related'>;
