import { retailImportReason, type CbecChannel } from './china/eligibility';
import { isBlocking, restrictionsFor, type RestrictedGoods, type RestrictionRow } from './restrictions';
import { CHINA, routeFitsPlace, type PlaceKind, type SupplyRoute } from './route';
import { sameCustomsTerritory } from './territory';

export type { CbecChannel };

export interface ShippableListing extends RestrictedGoods {
  readonly route: SupplyRoute;
  readonly place: { readonly kind: PlaceKind; readonly country: string };
  readonly cbecChannel: CbecChannel;
}

/** Why a route doesn't serve a destination, before any row of the restrictions table. */
export const ROUTE_REASONS = [
  'not_to_destination',
  'bonded_china_only',
  'same_country',
  'other_territory',
  'general_trade_only',
  'not_retail_import',
  'yearly_quantity',
] as const;
export type RouteReason = (typeof ROUTE_REASONS)[number];

export interface ShipsTo {
  /** ISO 3166-1 alpha-2. */
  readonly dest: string;
  readonly ok: boolean;
  /** The goods must not even be shown there. */
  readonly hidden: boolean;
  /** Codes why not; empty when `ok`. */
  readonly reasons: readonly string[];
  /** Codes of what applies although the goods may go: an age, a rule to check, a tax we can't state. */
  readonly notices: readonly string[];
}

/**
 * For each destination whether a listing may be sent there on a day, and why not. The same answer is used for
 * lists, for adding to the cart and for placing the order.
 * @param destinations ISO codes the shop delivers to
 * @param onDate ISO date
 */
export function shipsTo(
  listing: ShippableListing,
  destinations: readonly string[],
  rows: readonly RestrictionRow[],
  onDate: string,
): ShipsTo[] {
  return destinations.map((dest) => answer(listing, dest, rows, onDate));
}

function answer(
  listing: ShippableListing,
  dest: string,
  rows: readonly RestrictionRow[],
  onDate: string,
): ShipsTo {
  const inForce = restrictionsFor(listing, dest, listing.route, onDate, rows);
  const hiding = inForce.filter(({ action }) => action === 'HIDE');
  const routeReason = routeReasonAgainst(listing, dest);
  const blocking = routeReason ? hiding : inForce.filter(({ action }) => isBlocking(action));
  const reasons = [...blocking.map((row) => row.reason_key), ...(routeReason ? [routeReason] : [])];
  const notices = inForce.filter(({ action }) => !isBlocking(action)).map((row) => row.reason_key);
  const ok = reasons.length === 0;
  return {
    dest,
    ok,
    hidden: hiding.length > 0,
    reasons: [...new Set(reasons)],
    notices: ok ? [...new Set(notices)] : [],
  };
}

function routeReasonAgainst(listing: ShippableListing, dest: string): RouteReason | undefined {
  const { route, place } = listing;
  if (!routeFitsPlace(route, place.kind)) return 'not_to_destination';
  if (route === 'domestic') return sameCustomsTerritory(place.country, dest) ? undefined : 'other_territory';
  if (route === 'bonded' && dest !== CHINA) return 'bonded_china_only';
  if (route === 'direct_mail' && dest === place.country) return 'same_country';
  return dest === CHINA ? retailImportReason(listing) : undefined;
}
