import {
  dismissNotice,
  forgetKept,
  getKept,
  keepForLater,
  moveLine,
  restoreKept,
} from '../../data/cart/kept.server';
import type { Asker } from '../../data/cart/calls.server';
import type { KeptChange } from '../../kept/read-kept-change';

/** Carries out one change. @throws BackendError when the backend refuses */
export async function changeKept(id: string, change: KeptChange, asker: Asker): Promise<void> {
  switch (change.kind) {
    case 'later':
      await keepForLater(id, { line_id: change.lineId, of: change.of }, asker);
      return;
    case 'move':
      await moveLine(id, change.lineId, change.listingId, asker);
      return;
    case 'restore':
      await restoreKept(id, change.keptId, change.listingId, asker);
      return;
    case 'restore_all':
      return restoreAll(id, asker);
    case 'forget':
      await forgetKept(id, change.keptId, asker);
      return;
    case 'dismiss':
      await dismissNotice(id, asker);
  }
}

/** What was set aside and can go there now by its own route; one after the other, as a cart takes one change at a time. */
async function restoreAll(id: string, asker: Asker): Promise<void> {
  const { kept } = await getKept(id, asker);
  for (const { id: keptId, kind, listing_id, offer } of kept)
    if (kind === 'set_aside' && offer?.listing_id === listing_id)
      await restoreKept(id, keptId, undefined, asker);
}
