import { createCartWorkflow } from '@medusajs/medusa/core-flows';
import { checkLines } from '../../checkout/check-lines';
import { rows } from '../../checkout/database';

/** A cart made together with its lines passes the same rules as lines added later. */
createCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  if (!input.items?.length) return;
  const address = input.shipping_address;
  const chosen = typeof address === 'object' ? address.country_code?.toUpperCase() : undefined;
  const countries = chosen ? [chosen] : await regionCountries(container, cart.region_id);
  await checkLines(
    container,
    input.items.map(({ variant_id, quantity }) => ({ variant_id, quantity: Number(quantity) })),
    { countries, locale: input.locale },
  );
});

async function regionCountries(container: Parameters<typeof rows>[0], regionId: string | undefined) {
  const found = await rows<{ iso2: string }>(
    container,
    'SELECT upper(iso_2) AS iso2 FROM region_country WHERE region_id = ? AND deleted_at IS NULL',
    [regionId ?? ''],
  );
  return found.map(({ iso2 }) => iso2);
}
