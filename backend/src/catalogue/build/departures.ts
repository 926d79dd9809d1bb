import { SUPPLY_ROUTES } from '@caravanserai/customs/route';
import type { Reference } from '../reference';
import { heldUp } from './transit';

/**
 * Handles of the merchants whose parcels are held up longer or shorter than they were at another moment: their days off
 * have begun, come nearer to their end, or are over.
 */
export function departures(
  { terms, delivery, places }: Pick<Reference, 'terms' | 'delivery' | 'places'>,
  from: Date,
  to: Date,
): string[] {
  const turned = [...terms.keys()].flatMap((key) => {
    const [merchant = '', route = '', code = ''] = key.split(' ');
    const [way, place] = [SUPPLY_ROUTES.find((each) => each === route), places.get(code)];
    if (!way || !place) return [];
    const [before, after] = [from, to].map((at) =>
      heldUp({ terms, delivery }, { merchant, route: way, place }, at.toISOString()),
    );
    return before === after ? [] : [merchant];
  });
  return [...new Set(turned)];
}
