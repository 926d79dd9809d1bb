import type { LandedCost, Refusal } from '@caravanserai/customs/charges/landed-cost-result';
import { landedCost } from '@caravanserai/customs/landed-cost';
import type { RuleBook } from '@caravanserai/customs/rules/rule-book';
import { consignmentInput, type GoodsFacts, type Journey } from './consignment-input';

/** Pieces of one listing, alone in their consignment. */
export interface PieceToLand {
  /** Name of the line in the result. */
  id: string;
  /** Minor units of one piece, with what is off for everyone already off. */
  price: number;
  quantity: number;
  facts: GoodsFacts;
}

/**
 * What pieces of one listing cost at the door when nothing else is ordered: what a listing's page, a card and an import
 * page show, and what the cart holding just them comes to.
 * @throws RangeError for a listing that isn't sent there
 */
export function landPiece(piece: PieceToLand, journey: Journey, rules: RuleBook): LandedCost | Refusal {
  const { id, price, quantity, facts } = piece;
  const line = { id, quantity, goods: price * quantity, voucher: 0, facts };
  return landedCost(consignmentInput([line], journey), rules);
}
