import type { RestrictionRow } from '@caravanserai/customs/restrictions';
import { shipsTo, type CbecChannel } from '@caravanserai/customs/ships-to';
import type { MedusaContainer } from '@medusajs/framework/types';
import { LISTING_MODULE } from '../modules/listing';
import type { ListingModuleService } from '../modules/listing/service';

const PAGE = 500;

/**
 * Computes again where every listing may be sent, by the restrictions in force on `today` (ISO date), and stores
 * what changed. Answers how many listings changed.
 */
export async function refreshShipsTo(container: MedusaContainer, today: string): Promise<number> {
  const service: ListingModuleService = container.resolve(LISTING_MODULE);
  const restrictions = (await service.listRestrictions({}, { take: 10_000 })) as RestrictionRow[];
  const destinations = (await service.listDestinations({}, { take: 500, order: { iso2: 'ASC' } })).map(
    ({ iso2 }) => iso2,
  );
  let changed = 0;
  for (let skip = 0; ; skip += PAGE) {
    const page = await service.listListings(
      {},
      { take: PAGE, skip, order: { id: 'ASC' }, relations: ['goods', 'place'] },
    );
    const updates = page.flatMap((listing) => {
      const allowed = shipsTo(
        {
          route: listing.route,
          place: { kind: listing.place.kind, country: listing.place.country },
          origin: listing.goods.origin,
          hs6: listing.goods.hs6,
          flags: listing.goods.flags,
          cbecChannel: listing.goods.cbec_channel as CbecChannel,
        },
        destinations,
        restrictions,
        today,
      )
        .filter(({ ok }) => ok)
        .map(({ dest }) => dest);
      return sameCountries(allowed, listing.ships_to) ? [] : [{ id: listing.id, ships_to: allowed }];
    });
    if (updates.length > 0) await service.updateListings(updates);
    changed += updates.length;
    if (page.length < PAGE) return changed;
  }
}

function sameCountries(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(other);
  return one.length === known.size && one.every((country) => known.has(country));
}
