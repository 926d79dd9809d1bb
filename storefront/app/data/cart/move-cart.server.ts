import type { ShopContext } from '../shop-context.server';

/** Where a cart shall go. */
export interface Target {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly regionId: string;
}

export function targetOf({ reference, shipTo }: ShopContext, country = shipTo): Target | undefined {
  const found = reference.destinations.find(({ iso2 }) => iso2 === country);
  return found && { country, regionId: found.region_id };
}
