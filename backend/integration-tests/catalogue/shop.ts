import { useCatalogue } from './use-catalogue';

/** What all parts read; one that writes leaves alone what the others look for. */
export const shop = useCatalogue();
