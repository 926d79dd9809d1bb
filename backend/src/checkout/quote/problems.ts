import type { CartProblem } from '@caravanserai/contracts/quote';
import { MAX_PIECES } from '../line-rules';
import type { ListingFacts } from '../listing-facts';

export interface LineForProblems {
  id: string;
  variant_id: string;
  quantity: number;
}

type Problem = Omit<CartProblem, 'line'>;

/** What keeps lines of a cart from being ordered to one country, in the order of the lines. */
export function cartProblems(
  lines: readonly LineForProblems[],
  facts: ReadonlyMap<string, Pick<ListingFacts, 'is_public' | 'ships_to' | 'closed' | 'available'>>,
  shipTo: string,
): Problem[] {
  return lines.flatMap((line): Problem[] => {
    const listing = facts.get(line.variant_id);
    if (!listing?.is_public) return [{ line_id: line.id, code: 'not_public', available: null, reasons: [] }];
    if (!listing.ships_to.includes(shipTo))
      return [
        {
          line_id: line.id,
          code: 'not_to_destination',
          available: null,
          reasons: [listing.closed ? 'merchant_closed' : 'not_to_destination'],
        },
      ];
    const available = Math.max(0, Math.min(listing.available, MAX_PIECES));
    if (available === 0) return [{ line_id: line.id, code: 'sold_out', available, reasons: [] }];
    return line.quantity > available
      ? [{ line_id: line.id, code: 'not_enough', available, reasons: [] }]
      : [];
  });
}

/** True when the line can't stay in its consignment at all. */
export const isBlocked = ({ code }: Pick<Problem, 'code'>): boolean => code !== 'not_enough';
