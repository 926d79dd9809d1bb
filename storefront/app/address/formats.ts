import type {
  AddressFormat,
  CityLabel,
  PhoneReason,
  PostalLabel,
  PostalRule,
  ProvinceLabel,
  StreetLabel,
} from './address-format';

interface Differences {
  readonly layout?: string;
  readonly street?: StreetLabel;
  readonly city?: CityLabel | null;
  readonly province?: ProvinceLabel;
  readonly provinceOptional?: boolean;
  readonly phone?: PhoneReason;
}

/** Most of Europe writes street, then postal code and city; the others say how they differ. */
function format(postal: PostalRule | null, differences: Differences = {}): AddressFormat {
  const { layout = 'N|A|B|Z C', street = 'street', city = 'city', province } = differences;
  return {
    layout,
    street,
    city: city && { label: city, required: true },
    province: province ? { label: province, required: !differences.provinceOptional } : null,
    postal,
    phone: differences.phone ?? null,
  };
}

const digits = (pattern: RegExp, example: string, label: PostalLabel = 'postal_code'): PostalRule => ({
  label,
  required: true,
  pattern,
  example,
  digits: true,
});
const mixed = (pattern: RegExp, example: string, label: PostalLabel = 'postal_code'): PostalRule => ({
  label,
  required: true,
  pattern,
  example,
  digits: false,
});

const FOUR = /^\d{4}$/;
const FIVE = /^\d{5}$/;
const SIX = /^\d{6}$/;
const THREE_TWO = /^\d{3} ?\d{2}$/;

/**
 * Every destination of the shop, by ISO 3166-1 alpha-2. Order, required parts and postal patterns follow the
 * Universal Postal Union's country sheets; where they leave a part optional that carriers always ask for, it is
 * required here.
 */
export const FORMATS: Readonly<Record<string, AddressFormat>> = {
  AE: format(null, { layout: 'N|A|B|C|S', city: 'area', province: 'emirate', phone: 'courier' }),
  AT: format(digits(FOUR, '1010')),
  AU: format(digits(FOUR, '2000', 'postcode'), { layout: 'N|A|B|C S Z', city: 'suburb', province: 'state' }),
  BE: format(digits(FOUR, '1000')),
  BG: format(digits(FOUR, '1000')),
  BR: format(digits(/^\d{5}-?\d{3}$/, '01310-100', 'cep'), { layout: 'N|A|B|C, S|Z', province: 'state' }),
  CA: format(mixed(/^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/, 'K1A 0B1'), {
    layout: 'N|A|B|C S Z',
    province: 'province',
  }),
  CH: format(digits(FOUR, '8001')),
  CN: format(
    { ...digits(SIX, '200031'), required: false },
    {
      layout: 'S C|A|B|Z|N',
      city: 'city_district',
      province: 'province_city',
      phone: 'courier',
    },
  ),
  CY: format(digits(FOUR, '1010')),
  DE: format(digits(FIVE, '10115')),
  EE: format(digits(FIVE, '10111')),
  ES: format(digits(FIVE, '28001'), { layout: 'N|A|B|Z C|S', province: 'province' }),
  FI: format(digits(FIVE, '00100')),
  FR: format(digits(/^\d{2} ?\d{3}$/, '75001')),
  GB: format(mixed(/^(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/, 'SW1A 1AA', 'postcode'), {
    layout: 'N|A|B|C|Z',
    city: 'town',
  }),
  GR: format(digits(THREE_TWO, '105 57')),
  HR: format(digits(FIVE, '10000')),
  HU: format(digits(FOUR, '1051'), { layout: 'N|C|A|B|Z' }),
  IE: format(mixed(/^[A-Z][0-9W]\d ?[A-Z\d]{4}$/, 'D02 AF30', 'eircode'), {
    layout: 'N|A|B|C|S|Z',
    city: 'town',
    province: 'county',
    provinceOptional: true,
  }),
  IT: format(digits(FIVE, '00184'), { layout: 'N|A|B|Z C S', province: 'province' }),
  JP: format(digits(/^\d{3}-?\d{4}$/, '100-0001'), { layout: 'Z|S C|A|B|N', province: 'prefecture' }),
  KR: format(digits(FIVE, '03051'), {
    layout: 'S C|A|B|N|Z',
    city: 'city_district',
    province: 'province_city',
    phone: 'customs',
  }),
  KW: format(null, {
    layout: 'N|C|A|B',
    street: 'block_street_house',
    city: 'area',
    phone: 'courier',
  }),
  KZ: format(digits(SIX, '050000'), {
    layout: 'N|A|B|C|S|Z',
    province: 'region',
    provinceOptional: true,
  }),
  LT: format(mixed(/^(LT-?)?\d{5}$/, 'LT-01100')),
  LU: format(mixed(/^(L-?)?\d{4}$/, 'L-1009')),
  LV: format(mixed(/^(LV-?)?\d{4}$/, 'LV-1050'), { layout: 'N|A|B|C, Z' }),
  MT: format(mixed(/^[A-Z]{3} ?\d{2,4}$/, 'VLT 1117'), { layout: 'N|A|B|C Z' }),
  NL: format(mixed(/^\d{4} ?[A-Z]{2}$/, '1012 JS')),
  PL: format(digits(/^\d{2}-?\d{3}$/, '00-001')),
  PT: format(digits(/^\d{4}-?\d{3}$/, '1000-205')),
  RS: format(digits(/^\d{5,6}$/, '11000')),
  SE: format(digits(THREE_TWO, '111 20')),
  SG: format(digits(SIX, '049178'), { layout: 'N|A|B|Z', city: null }),
  SI: format(mixed(/^(SI-?)?\d{4}$/, 'SI-1000')),
  SK: format(digits(THREE_TWO, '811 01')),
  US: format(digits(/^\d{5}(-?\d{4})?$/, '10001', 'zip'), { layout: 'N|A|B|C, S Z', province: 'state' }),
};
