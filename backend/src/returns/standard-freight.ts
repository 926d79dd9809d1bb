import type { MedusaContainer } from '@medusajs/framework/types';
import { deliveryChoices } from '../checkout/delivery-choices';
import { rows } from '../checkout/database';
import type { FullConsignment } from '../consignment/record';

/**
 * What the least expensive delivery of a consignment cost on the day it was ordered, minor units; null where its ways
 * are no longer known, and then all that was paid counts as standard.
 */
export async function standardFreight(
  container: MedusaContainer,
  { snapshot, ship_to, currency, locale, events, state_since }: FullConsignment,
): Promise<number | null> {
  const option = snapshot.delivery?.option_id;
  if (option === undefined) return null;
  const [found] = await rows<{ profile: string }>(
    container,
    'SELECT shipping_profile_id AS profile FROM shipping_option WHERE id = ?',
    [option],
  );
  if (!found) return null;
  const grams = snapshot.lines.reduce(
    (sum, line) => sum + (line.gross_grams ?? line.net_grams ?? 0) * line.quantity,
    0,
  );
  const orderedAt = events.find(({ kind }) => kind === 'place')?.at ?? state_since;
  const choices = await deliveryChoices(container, {
    grams: new Map([[found.profile, grams]]),
    ...{ country: ship_to, currency, locale },
    now: new Date(orderedAt).toISOString(),
  });
  const prices = choices.map(({ price }) => price);
  return prices.length > 0 ? Math.min(...prices) : null;
}
