import type { SupplyRoute } from '../route';
import { sameCustomsTerritory } from '../territory';

/**
 * The way a consignment passes customs. `bonded`: declared and released in the warehouse, then handed over;
 * `imported`: handed over abroad, declared when it arrives; `inland`: meets no customs.
 */
export const JOURNEY_PATHS = ['bonded', 'imported', 'inland'] as const;
export type JourneyPath = (typeof JOURNEY_PATHS)[number];

/** @param from ISO country of the place of dispatch @param shipTo ISO country of the shopper */
export function journeyPath(route: SupplyRoute, from: string, shipTo: string): JourneyPath {
  if (route === 'bonded') return 'bonded';
  return route === 'domestic' || sameCustomsTerritory(from, shipTo) ? 'inland' : 'imported';
}
