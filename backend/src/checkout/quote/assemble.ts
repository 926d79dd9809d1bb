import type { Address, CartProblem, QuoteResponse } from '@caravanserai/contracts/quote';
import type { Voucher } from '@caravanserai/contracts/vouchers';
import type { Working } from '@caravanserai/customs/working/working';
import { shownConsignment, type LandedConsignment } from './consignments';
import { exchangeUsed } from './working';
import type { QuoteContext } from './input';
import { shownLine } from './line';
import { quoteTotals } from './totals';

export interface QuoteParts {
  readonly cartId: string;
  readonly email: string | null;
  readonly address: Address | null;
  readonly consignments: readonly LandedConsignment[];
  readonly problems: readonly Omit<CartProblem, 'line'>[];
  readonly credit: number;
  readonly vouchers: readonly Voucher[];
}

/** The quote but for what is held against earlier ones and the display currency. */
export type AssembledQuote = Omit<QuoteResponse, 'version' | 'changes' | 'indicative'>;

/**
 * A quote from what was reckoned. Lines that can't be ordered stand with their problem and in no sum, so without them
 * the total is what Medusa charges.
 */
export function assembleQuote(parts: QuoteParts, context: QuoteContext): AssembledQuote {
  const { cartId, email, address, credit, vouchers } = parts;
  const consignments = parts.consignments.map((one) => shownConsignment(one, context));
  const shown = consignments.flatMap(({ lines }) => lines);
  const kept = new Set(shown.map(({ line_id }) => line_id));
  const problems = parts.problems.map((problem): CartProblem => {
    const line = context.lines.get(problem.line_id);
    return { ...problem, line: line && !kept.has(problem.line_id) ? shownLine(line, context) : null };
  });
  return {
    cart_id: cartId,
    ship_to: context.shipTo,
    currency: context.currency,
    locale: context.locale,
    email,
    address,
    consignments,
    problems,
    pieces: shown.reduce((sum, { quantity }) => sum + quantity, 0),
    ...quoteTotals(consignments, { currency: context.currency, credit }, context.words),
    vouchers: [...vouchers],
    exchange: exchangeUsed(parts.consignments.map(({ result }): Working => result.working)),
    consent_needed: consignments.some(({ promise }) => promise?.level === 'delivered_at_place'),
    ready_to_pay:
      consignments.length > 0 &&
      problems.length === 0 &&
      Boolean(email && address) &&
      consignments.every(({ freight, refusal }) => freight !== null && refusal === null),
  };
}
