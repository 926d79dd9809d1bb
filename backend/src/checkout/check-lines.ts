import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { isQuantity, lineFault } from './line-rules';
import { listingFacts } from './listing-facts';
import { faultMessage } from './messages';

export interface LineInput {
  variant_id?: string | null;
  quantity: number;
}

/**
 * Refuses lines that may not stand in a cart going to one of `countries`; pieces of one listing count together,
 * however many lines they stand in.
 * @throws MedusaError invalid_data (400) with a sentence in the cart's language
 */
export async function checkLines(
  container: MedusaContainer,
  lines: readonly LineInput[],
  cart: {
    countries: readonly string[];
    locale: string | null | undefined;
    /** Pieces of each variant that the cart holds besides these lines. */
    already?: ReadonlyMap<string, number>;
  },
): Promise<void> {
  const facts = await listingFacts(
    container,
    lines.flatMap(({ variant_id }) => variant_id ?? []),
    'en',
  );
  const pieces = new Map(cart.already);
  for (const line of lines) {
    const variant = line.variant_id ?? '';
    const total = (pieces.get(variant) ?? 0) + line.quantity;
    pieces.set(variant, total);
    const fault =
      lineFault({ quantity: line.quantity, facts: facts.get(variant) }, cart.countries) ??
      (isQuantity(total) ? undefined : 'quantity');
    if (fault) throw new MedusaError(MedusaError.Types.INVALID_DATA, faultMessage(fault, cart.locale));
  }
}
