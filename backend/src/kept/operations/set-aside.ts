import type { Basket } from '../basket';
import { keep } from '../keep';
import { reasonsAgainst, type Journey } from '../way';

/** Every line of the cart that can't go there is kept, with the reasons; the others stay. */
export function setAside(basket: Basket, journey: Journey): Basket {
  const unfit = basket.lines.flatMap((line) => {
    if (line.cart_id !== journey.cartId || line.listing_id === null) return [];
    const reasons = reasonsAgainst(journey, line.listing_id);
    return reasons.length > 0 ? [{ line, listing_id: line.listing_id, reasons }] : [];
  });
  return {
    lines: basket.lines.filter((line) => !unfit.some((one) => one.line === line)),
    kept: unfit.reduce<Basket['kept']>(
      (list, { line: { cart_id, quantity }, listing_id, reasons }) =>
        keep(list, {
          cart_id,
          kind: 'set_aside',
          listing_id,
          quantity,
          reasons,
          failed_for: journey.country,
        }),
      basket.kept,
    ),
  };
}
