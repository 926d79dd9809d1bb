import { createRegionsWorkflow } from '@medusajs/medusa/core-flows';
import { STRIPE_PROVIDER } from '../../payments/provider';
import { ensure } from '../ensure';
import { codes, readCsv } from '../files';
import { query, type SeedContext } from '../context';

/** A row of `regions.csv`: one Medusa region per charged currency and group of countries. */
export interface RegionRow extends Record<string, string> {
  code: string;
  name: string;
  currency: string;
  countries: string;
}

export interface Destination {
  iso2: string;
  regionId: string;
  currency: string;
}

export const readRegions = (directory: string): RegionRow[] => readCsv<RegionRow>(directory, 'regions.csv');

/** Regions with their countries, and the explicit list of destinations they make. */
export async function seedRegions(context: SeedContext, rows: readonly RegionRow[]): Promise<Destination[]> {
  const { data: existing } = await query(context).graph({ entity: 'region', fields: ['id', 'name'] });
  const regions = await ensure({
    wanted: rows,
    existing,
    wantedKey: (row) => row.name,
    existingKey: (region) => region.name,
    create: async (missing) => {
      const { result } = await createRegionsWorkflow(context.container).run({
        input: {
          regions: missing.map((row) => ({
            name: row.name,
            currency_code: row.currency.toLowerCase(),
            countries: codes(row.countries, '|').map((country) => country.toLowerCase()),
            payment_providers: [STRIPE_PROVIDER],
            // Taxes are reckoned from the whole cart by our own rules; Medusa's tax module has nothing to add.
            automatic_taxes: false,
            is_tax_inclusive: false,
          })),
        },
      });
      return result;
    },
  });
  const wanted = rows.flatMap((row) => {
    const region = regions.get(row.name);
    if (!region) throw new Error(`Region ${row.name} is missing.`);
    return codes(row.countries, '|').map((iso2) => ({ iso2, region_id: region.id, currency: row.currency }));
  });
  const destinations = await ensure({
    wanted,
    existing: await context.listings.listDestinations({}, { take: 500 }),
    wantedKey: (row) => row.iso2,
    existingKey: (row) => row.iso2,
    create: (missing) => context.listings.createDestinations(missing),
  });
  return [...destinations.values()].map((row) => ({
    iso2: row.iso2,
    regionId: row.region_id,
    currency: row.currency,
  }));
}
