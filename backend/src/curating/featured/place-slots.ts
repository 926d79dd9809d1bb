import { FEATURED_PLACES, type SlotStanding } from '@caravanserai/contracts/desk-featured';

/** What decides whether goods of a slot are on the page for a visitor there. */
export interface SlotFacts {
  /** ISO days, both included; null is open. */
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  /** Listing, merchant and admission let it be sold. */
  readonly offered: boolean;
  readonly sent_there: boolean;
  readonly in_stock: boolean;
}

export interface Placed {
  readonly standing: SlotStanding;
  readonly place: number | null;
}

/**
 * Who stands where, of slots in their order: the first six that can be sold today; those after them wait as a reserve
 * and move up where one before them can't be sold.
 * @param today ISO day
 */
export function placeSlots(slots: readonly SlotFacts[], today: string): Placed[] {
  let taken = 0;
  return slots.map((slot) => {
    const obstacle = obstacleOf(slot, today);
    if (obstacle) return { standing: obstacle, place: null };
    if (taken === FEATURED_PLACES) return { standing: 'reserve', place: null };
    taken += 1;
    return { standing: 'shown', place: taken };
  });
}

function obstacleOf(slot: SlotFacts, today: string): SlotStanding | undefined {
  if (slot.ends_on !== null && slot.ends_on < today) return 'over';
  if (slot.starts_on !== null && slot.starts_on > today) return 'not_yet';
  if (!slot.offered) return 'not_public';
  if (!slot.sent_there) return 'not_sent_there';
  return slot.in_stock ? undefined : 'sold_out';
}
