/** How goods reach the shopper. Decides tax, limits, identity check, dates and return rules. */
export const SUPPLY_ROUTES = ['bonded', 'direct_mail', 'domestic'] as const;
export type SupplyRoute = (typeof SUPPLY_ROUTES)[number];

/** Where stock stands: in the merchant's country, in a Chinese bonded zone, in China, or elsewhere abroad. */
export const PLACE_KINDS = ['origin', 'bonded', 'domestic', 'overseas'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The country whose customs regime the bonded and direct-mail routes of this shop are built for. */
export const CHINA = 'CN';

const PLACES_OF: Readonly<Record<SupplyRoute, readonly PlaceKind[]>> = {
  bonded: ['bonded'],
  direct_mail: ['origin'],
  domestic: ['domestic', 'overseas'],
};

/** True where stock of this kind of place can leave by the route. */
export function routeFitsPlace(route: SupplyRoute, kind: PlaceKind): boolean {
  return PLACES_OF[route].includes(kind);
}

/** China's supervision modes for retail import: announcements 2014 No. 57 (1210) and No. 12 (9610). */
export type SupervisionMode = '1210' | '9610';

/**
 * The supervision mode a parcel enters China under; undefined where it enters none: domestic stock, and any
 * destination but China.
 */
export function supervisionMode(route: SupplyRoute, destination: string): SupervisionMode | undefined {
  if (destination !== CHINA) return undefined;
  if (route === 'bonded') return '1210';
  return route === 'direct_mail' ? '9610' : undefined;
}
