import type { SupplyRoute } from './route';
import type { Calendar, Holidays } from './working-days';

/** Days from dispatch to the door: the first and the last that is promised. */
export type Days = readonly [first: number, last: number];

/** Everything an arrival is reckoned from; the shop's defaults are below, a merchant may have others. */
export interface TransitTables extends Calendar {
  /** Working days from a bonded zone's city to any address in mainland China. */
  readonly bondedByCity: Readonly<Record<string, Days>>;
  readonly bonded: Days;
  /** Working days from duty-paid stock to the same country, and to the rest of its customs territory. */
  readonly domestic: Days;
  readonly withinTerritory: Days;
  /** Calendar days by mail within one area, between two (names joined by `-`, in alphabetical order), else. */
  readonly mailWithinArea: Days;
  readonly mailByAreas: Readonly<Record<string, Days>>;
  readonly mail: Days;
  readonly areaOf: Readonly<Record<string, string>>;
  /** An order placed at this hour of the place's clock, or later, leaves on the next working day. */
  readonly cutOffHour: Readonly<Record<SupplyRoute, number>>;
  /** Days of the week without work, 0 is Sunday; Saturday and Sunday where a country isn't listed. */
  readonly weekend: Calendar['weekend'];
}

const AREAS = {
  africa: 'EG ET KE RW SN ZA',
  'central-asia': 'AM AZ GE KG KZ TJ UZ',
  'east-asia': 'CN JP KR',
  europe:
    'AT BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO RS RU SE SI SK',
  gulf: 'AE BH KW OM QA SA',
  'latin-america': 'AR BR CL CO EC PA PE',
  'north-america': 'CA US',
  oceania: 'AU NZ VU WS',
  'south-asia': 'PK',
  'southeast-asia': 'ID KH LA MY PH SG TH VN',
};

const areaOf = Object.fromEntries(
  Object.entries(AREAS).flatMap(([area, countries]) =>
    countries.split(' ').map((country) => [country, area]),
  ),
);

const FRIDAY_SATURDAY = [5, 6];

/**
 * Planning figures, not a carrier's promise. Bonded 1 to 5 days: english.customs.gov.cn. Direct mail 7 to 20
 * and domestic 1 to 3 days: the shop's own assumption; the mail figures leave two days for a weekend.
 * Cut-off hours: the shop's own assumption too. Weekends: Friday and Saturday in Kuwait and its neighbours but
 * the Emirates (Saturday and Sunday since 2022). Holidays are rows of a table, see `transitTables`.
 */
export const DEFAULT_TRANSIT: TransitTables = {
  bondedByCity: { Shanghai: [1, 2], Hangzhou: [1, 2], Ningbo: [1, 2], Zhengzhou: [1, 3], Chongqing: [2, 3] },
  bonded: [1, 3],
  domestic: [1, 2],
  withinTerritory: [2, 3],
  mailWithinArea: [7, 11],
  mailByAreas: {
    'africa-east-asia': [10, 16],
    'africa-europe': [9, 15],
    'africa-gulf': [8, 14],
    'central-asia-east-asia': [7, 12],
    'central-asia-europe': [8, 14],
    'central-asia-gulf': [8, 14],
    'east-asia-europe': [9, 15],
    'east-asia-gulf': [8, 13],
    'east-asia-latin-america': [12, 18],
    'east-asia-north-america': [9, 15],
    'east-asia-oceania': [9, 14],
    'east-asia-south-asia': [8, 13],
    'east-asia-southeast-asia': [7, 11],
    'europe-gulf': [8, 13],
    'europe-latin-america': [11, 17],
    'europe-north-america': [8, 14],
    'europe-oceania': [11, 17],
    'europe-south-asia': [9, 15],
    'europe-southeast-asia': [9, 15],
    'gulf-south-asia': [7, 12],
    'gulf-southeast-asia': [8, 14],
    'latin-america-north-america': [8, 14],
    'oceania-southeast-asia': [8, 13],
  },
  mail: [12, 18],
  cutOffHour: { bonded: 15, direct_mail: 14, domestic: 15 },
  areaOf,
  weekend: {
    BH: FRIDAY_SATURDAY,
    EG: FRIDAY_SATURDAY,
    KW: FRIDAY_SATURDAY,
    OM: FRIDAY_SATURDAY,
    QA: FRIDAY_SATURDAY,
    SA: FRIDAY_SATURDAY,
  },
  holidays: new Map(),
};

/** The shop's figures with a calendar of holidays. */
export function transitTables(holidays: Holidays): TransitTables {
  return { ...DEFAULT_TRANSIT, holidays };
}
