import type { QuoteResponse } from '@caravanserai/contracts/quote';
import { createHash } from 'node:crypto';

/** Opens the same draft of the form in every load of the page for the same cart, without telling its id. */
export const draftMark = ({ cart_id }: Pick<QuoteResponse, 'cart_id'>): string =>
  createHash('sha256').update(`draft ${cart_id}`).digest('base64url').slice(0, 16);
