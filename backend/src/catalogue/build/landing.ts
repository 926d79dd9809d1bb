import type { LandedCost, Refusal } from '@caravanserai/customs/charges/landed-cost-result';
import type { ShownPrice } from '@caravanserai/customs/price-basis';
import type { RuleBook } from '@caravanserai/customs/rules/rule-book';
import { rulesAt } from '@caravanserai/customs/rules/rules-at';
import type { Journey } from '../../landed/consignment-input';
import { landPiece } from '../../landed/land-piece';
import type { Place } from '../reference';
import { factsOf } from './piece-facts';
import type { GoodsSource, ListingSource } from './sources';

interface Piece {
  source: GoodsSource;
  listing: ListingSource;
  place: Place;
  /** Minor units. */
  price: number;
}

/** One piece alone in its consignment. @throws RangeError for a listing that isn't sent there */
export function landOne({ source, listing, place, price }: Piece, journey: Journey, rules: RuleBook) {
  const facts = factsOf(source, listing, place);
  const book = rulesAt(rules, journey.dest, journey.date);
  return landPiece({ id: listing.id, price, quantity: 1, facts }, journey, book);
}

/** More answers than this and remembering costs more memory than reckoning costs time. */
const MOST_ANSWERS = 200_000;

const answers = new WeakMap<RuleBook, Map<string, ShownPrice>>();

/**
 * What `look` makes of a landed piece, remembered by everything that the reckoning looks at: listings of the same
 * customs class at the same price share an answer, and a rebuild mostly meets pieces it knows.
 */
export function landingOf(
  piece: Piece,
  journey: Journey,
  rules: RuleBook,
  look: (landed: LandedCost | Refusal) => ShownPrice,
): ShownPrice {
  let known = answers.get(rules);
  if (!known || known.size >= MOST_ANSWERS) answers.set(rules, (known = new Map<string, ShownPrice>()));
  const key = keyOf(piece, journey);
  const found = known.get(key);
  if (found) return found;
  const answer = look(landOne(piece, journey, rules));
  known.set(key, answer);
  return answer;
}

function keyOf({ source, listing, place, price }: Piece, journey: Journey): string {
  const facts = factsOf(source, listing, place);
  return [...Object.values(journey), price, ...Object.values(facts)].join('|');
}
