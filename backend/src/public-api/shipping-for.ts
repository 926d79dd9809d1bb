import { badParameter, type Answer } from './answer';
import type { CatalogueService } from './service';
import { Shipping } from './shipping';

/** The shopper's view of prices and dates, or the 400 for a country or currency the shop does not know. */
export async function shippingFor(
  service: CatalogueService,
  query: { ship_to: string; currency?: string | undefined },
): Promise<Shipping | Answer> {
  const reference = await service.reference();
  const destination = reference.destinations.get(query.ship_to);
  if (!destination) {
    return badParameter('ship_to', 'one_of', { values: [...reference.destinations.keys()].join(', ') });
  }
  const rates = reference.rates?.perDollar ?? {};
  if (
    query.currency !== undefined &&
    query.currency !== destination.currency &&
    !Object.hasOwn(rates, query.currency)
  ) {
    return badParameter('currency', 'one_of', { values: Object.keys(rates).sort().join(', ') });
  }
  return new Shipping(reference, destination, query.currency, service.now());
}
