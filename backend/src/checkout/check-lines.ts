import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { lineFault } from './line-rules';
import { listingFacts } from './listing-facts';
import { faultMessage } from './messages';

export interface LineInput {
  variant_id?: string | null;
  quantity: number;
}

/**
 * Refuses lines that may not stand in a cart going to one of `countries`.
 * @throws MedusaError invalid_data (400) with a sentence in the cart's language
 */
export async function checkLines(
  container: MedusaContainer,
  lines: readonly LineInput[],
  cart: { countries: readonly string[]; locale: string | null | undefined },
): Promise<void> {
  const facts = await listingFacts(
    container,
    lines.flatMap(({ variant_id }) => variant_id ?? []),
    'en',
  );
  for (const line of lines) {
    const fault = lineFault(
      { quantity: line.quantity, facts: facts.get(line.variant_id ?? '') },
      cart.countries,
    );
    if (fault) throw new MedusaError(MedusaError.Types.INVALID_DATA, faultMessage(fault, cart.locale));
  }
}
