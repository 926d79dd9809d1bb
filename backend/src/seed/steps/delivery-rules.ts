import { join } from 'node:path';
import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import type { FreightService, Transport } from '@caravanserai/customs/freight/transport';
import type { PlaceKind } from '@caravanserai/customs/route';
import { ruleId, type Confidence } from '@caravanserai/customs/rules/rule-row';
import type { HolidayRow } from '@caravanserai/customs/working-days';
import { parseMinor } from '@caravanserai/money/decimal';
import { DELIVERY_MODULE } from '../../modules/delivery';
import type { DeliveryModuleService } from '../../modules/delivery/service';
import type { SeedContext } from '../context';
import { ensure } from '../ensure';
import { codes, readCsv } from '../files';
import { chunks } from '../translations';

type Cells = Record<string, string>;

/** `freight.csv`: what a consignment costs from a kind of place, a country or one place to a zone by one transport. */
export function readFreight(directory: string): FreightRow[] {
  return readCsv<Cells>(directory, 'freight.csv').map((row) => {
    const cell = (column: string): string => row[column] ?? '';
    const days = (column: string): number | null => (cell(column) === '' ? null : Number(cell(column)));
    return {
      id: ruleId('freight', cell('tariff'), cell('valid_from')),
      tariff: cell('tariff'),
      from_kind: cell('from_kind') as PlaceKind,
      from_place: cell('from_place'),
      from_country: cell('from_country'),
      zone: cell('zone'),
      countries: codes(cell('countries'), '|'),
      transport: cell('transport') as Transport,
      service: cell('service') as FreightService,
      currency: cell('currency'),
      base_amount: parseMinor(cell('base_amount'), cell('currency')),
      first_grams: Number(cell('first_grams')),
      step_amount: parseMinor(cell('step_amount'), cell('currency')),
      step_grams: Number(cell('step_grams')),
      days_from: days('days_from'),
      days_to: days('days_to'),
      valid_from: cell('valid_from'),
      valid_to: cell('valid_to'),
      source: cell('source'),
      conf: cell('conf') as Confidence,
    };
  });
}

type Holiday = Pick<HolidayRow, 'id' | 'country' | 'day' | 'kind' | 'source' | 'conf'> & { name_en: string };

/** `rules/holidays.csv`: the days that differ from their country's week. */
export function readHolidays(directory: string): Holiday[] {
  return readCsv<Cells>(join(directory, 'rules'), 'holidays.csv').map((row) => ({
    id: ruleId('holiday', row['country'], row['day']),
    country: row['country'] ?? '',
    day: row['day'] ?? '',
    kind: row['kind'] === 'open' ? 'open' : 'closed',
    name_en: row['name_en'] ?? '',
    source: row['source'] ?? '',
    conf: row['conf'] as Confidence,
  }));
}

const ALL = { take: 100_000, select: ['id'] as 'id'[] };
const byId = { wantedKey: (row: { id: string }) => row.id, existingKey: (row: { id: string }) => row.id };

/** Adds the freight rows and holidays that aren't there yet. */
export async function seedDeliveryRules(
  { container, directory }: SeedContext,
  freight: readonly FreightRow[],
): Promise<void> {
  const delivery = container.resolve<DeliveryModuleService>(DELIVERY_MODULE);
  await ensure<FreightRow, { id: string }>({
    wanted: freight,
    existing: await delivery.listFreights({}, ALL),
    ...byId,
    create: (missing) =>
      delivery.createFreights(
        missing.map((row) => ({
          ...row,
          countries: [...row.countries],
          valid_from: row.valid_from ?? '',
          valid_to: row.valid_to ?? '',
        })),
      ),
  });
  await ensure<Holiday, { id: string }>({
    wanted: readHolidays(directory),
    existing: await delivery.listHolidays({}, ALL),
    ...byId,
    create: async (missing) => {
      const created = [];
      for (const batch of chunks(missing, 500)) created.push(...(await delivery.createHolidays(batch)));
      return created;
    },
  });
}
