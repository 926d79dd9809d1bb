import type { KeptLine } from '@caravanserai/contracts/kept';

/** Why goods are kept, and the destination it is about where it is about one. */
export interface ReasonNow {
  readonly code: string;
  readonly place: string | null;
}

/** Reasons that hold wherever the cart goes. */
const ANYWHERE = ['not_enough', 'not_public'];

/**
 * What to say of kept goods' reason while the cart goes to `shipTo`: what was true of another destination is not said of
 * this one, and goods that can go back into the cart as they are need no reason.
 */
export function reasonNow(
  { reasons: [code], failed_for, listing_id, offer }: KeptLine,
  shipTo: string | null,
): ReasonNow | null {
  if (code === undefined) return null;
  if (ANYWHERE.includes(code)) return { code, place: null };
  if (failed_for === null || shipTo === null || failed_for === shipTo) return { code, place: failed_for };
  return offer?.listing_id === listing_id ? null : { code: 'not_to_destination', place: shipTo };
}
