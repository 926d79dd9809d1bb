/** A listing's price, and how much of the goods one pays it for. */
export interface PricedGoods {
  /** Minor units of one currency, the same for all that are compared. */
  readonly price: number;
  readonly net_grams: number | null;
  readonly net_millilitres: number | null;
  readonly pieces: number;
}

/** With fewer to compare with, a category says nothing about a price. */
const ENOUGH = 4;
/** A hem costs a tenth of a coat: below this many times it is not odd. */
const CATEGORY_TIMES = 8;
const JUMP_TIMES = 2.5;

/** What one pays for a kilogram, a litre or a piece, so that sizes compare. */
export function unitPriceOf(goods: PricedGoods): number | undefined {
  const measure = goods.net_grams ?? goods.net_millilitres;
  const amount = measure && measure > 0 ? measure : goods.pieces;
  return goods.price > 0 && amount > 0 ? goods.price / amount : undefined;
}

/**
 * How many times dearer (above 1) or cheaper (below 1) than the middle of its category, where that is far off; undefined
 * where it isn't or there are too few to compare with. Others in another kind of measure are left out.
 */
export function oddAgainst(goods: PricedGoods, others: readonly PricedGoods[]): number | undefined {
  const kind = kindOf(goods);
  const own = unitPriceOf(goods);
  const prices = others
    .filter((other) => kindOf(other) === kind)
    .flatMap((other) => unitPriceOf(other) ?? []);
  if (own === undefined || prices.length < ENOUGH) return undefined;
  const times = own / median(prices);
  return times >= CATEGORY_TIMES || times <= 1 / CATEGORY_TIMES ? times : undefined;
}

const kindOf = ({ net_grams, net_millilitres }: PricedGoods): 'mass' | 'volume' | 'piece' =>
  (net_grams ?? 0) > 0 ? 'mass' : (net_millilitres ?? 0) > 0 ? 'volume' : 'piece';

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, sorted[middle] ?? 0];
  return (low + high) / 2;
}

/** How many times its own last price a new one is, where it jumps; a slipped decimal point is ten. */
export function jumpFrom(before: number | null, now: number): number | undefined {
  if (before === null || before <= 0 || now <= 0) return undefined;
  const times = now / before;
  return times >= JUMP_TIMES || times <= 1 / JUMP_TIMES ? times : undefined;
}
