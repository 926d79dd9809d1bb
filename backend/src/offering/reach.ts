import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import type { FreightOrigin } from '@caravanserai/customs/freight/freight-rows';
import type { RestrictionRow } from '@caravanserai/customs/restrictions';
import type { SupplyRoute } from '@caravanserai/customs/route';
import { shipsTo, type CbecChannel } from '@caravanserai/customs/ships-to';
import { freightFrom } from './freight-from';

/** What decides where goods may go, whatever way they take. */
export interface ReachGoods {
  readonly origin: string;
  readonly hs6: string;
  readonly flags: readonly string[];
  readonly cbec_channel: CbecChannel;
}

/** One listing as the rules see it. */
export interface ReachListing {
  readonly route: SupplyRoute;
  readonly place: FreightOrigin;
  /** Tariffs of freight that the merchant doesn't offer from here. */
  readonly off: ReadonlySet<string>;
  /** The merchant takes no orders. */
  readonly closed: boolean;
}

/** What holds for all listings on one day. */
export interface ReachRules {
  readonly destinations: readonly string[];
  readonly restrictions: readonly RestrictionRow[];
  readonly freight: readonly FreightRow[];
  /** ISO date. */
  readonly today: string;
}

/**
 * Where a listing may be sent: where the rules let it, the merchant offers a way of delivery and takes orders. ISO
 * codes in the order of `destinations`. A merchant that has switched nothing off is held back by no missing freight.
 */
export function reachOf(goods: ReachGoods, listing: ReachListing, rules: ReachRules): string[] {
  if (listing.closed) return [];
  const allowed = rulesReach(goods, listing, rules);
  if (listing.off.size === 0) return allowed;
  const ways = freightFrom(listing.place, rules.freight);
  const served = new Set(
    ways.filter(({ tariff }) => !listing.off.has(tariff)).flatMap((row) => row.countries),
  );
  const known = new Set(ways.flatMap((row) => row.countries));
  return allowed.filter((country) => served.has(country) || !known.has(country));
}

/** Where the rules alone would let it go. */
export const rulesReach = (
  goods: ReachGoods,
  listing: Pick<ReachListing, 'route' | 'place'>,
  { destinations, restrictions, today }: Omit<ReachRules, 'freight'>,
): string[] =>
  shipsTo(shippable(goods, listing), destinations, restrictions, today)
    .filter(({ ok }) => ok)
    .map(({ dest }) => dest);

/** Codes why nothing could go anywhere: of the destinations, those most often named first. */
export function reasonsAgainst(
  goods: ReachGoods,
  listing: Pick<ReachListing, 'route' | 'place'>,
  { destinations, restrictions, today }: Omit<ReachRules, 'freight'>,
): string[] {
  const counts = new Map<string, number>();
  for (const { reasons } of shipsTo(shippable(goods, listing), destinations, restrictions, today))
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([reason]) => reason);
}

const shippable = (goods: ReachGoods, { route, place }: Pick<ReachListing, 'route' | 'place'>) => ({
  route,
  place: { kind: place.kind, country: place.country },
  origin: goods.origin,
  hs6: goods.hs6,
  flags: goods.flags,
  cbecChannel: goods.cbec_channel,
});
