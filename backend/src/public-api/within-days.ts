import { routeFitsPlace, SUPPLY_ROUTES } from '@caravanserai/customs/route';
import { addDays } from '@caravanserai/customs/working-days';
import type { Place } from '../catalogue/reference';
import type { AllDispatchTerms } from '../delivery/dispatch-terms';
import type { Shipping } from './shipping';

/**
 * The ways that arrive within so many calendar days of today, as `route place`: the dates are those of the cards, so
 * a list narrowed by days never shows one that comes later.
 */
export function arrivingWithin(days: number, places: Iterable<Place>, shipping: Shipping): string[] {
  const limit = addDays(shipping.today, days);
  return [...places].flatMap(({ code, kind }) =>
    SUPPLY_ROUTES.filter(
      (route) => routeFitsPlace(route, kind) && shipping.arrival(route, code).to <= limit,
    ).map((route) => `${route} ${code}`),
  );
}

/** Of merchants with terms of their own those that come later than so many days, as `merchant route place`. */
export function arrivingLater(days: number, terms: AllDispatchTerms, shipping: Shipping): string[] {
  const limit = addDays(shipping.today, days);
  return [...terms.keys()].filter((key) => {
    const [merchant = '', route = '', place = ''] = key.split(' ');
    return shipping.arrival(route, place, merchant).to > limit;
  });
}
