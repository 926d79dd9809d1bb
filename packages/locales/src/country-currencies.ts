import type { CountryCode } from './countries';

/** What people reckon in there, ISO 4217; a country that changes its money changes its row. */
const CURRENCIES: Readonly<Record<CountryCode, string>> = {
  ...{ AE: 'AED', AM: 'AMD', AR: 'ARS', AU: 'AUD', AZ: 'AZN', BH: 'BHD', BR: 'BRL', BY: 'BYN', CA: 'CAD' },
  ...{ CH: 'CHF', CL: 'CLP', CN: 'CNY', CO: 'COP', CZ: 'CZK', DK: 'DKK', EC: 'USD', EG: 'EGP', ET: 'ETB' },
  ...{ GB: 'GBP', GE: 'GEL', HU: 'HUF', ID: 'IDR', IS: 'ISK', JP: 'JPY', KE: 'KES', KG: 'KGS', KH: 'KHR' },
  ...{ KR: 'KRW', KW: 'KWD', KZ: 'KZT', LA: 'LAK', MY: 'MYR', NO: 'NOK', NZ: 'NZD', OM: 'OMR', PA: 'PAB' },
  ...{ PE: 'PEN', PH: 'PHP', PK: 'PKR', PL: 'PLN', QA: 'QAR', RO: 'RON', RS: 'RSD', RU: 'RUB', RW: 'RWF' },
  ...{ SA: 'SAR', SE: 'SEK', SG: 'SGD', SN: 'XOF', TH: 'THB', TJ: 'TJS', US: 'USD', UZ: 'UZS', VN: 'VND' },
  ...{ VU: 'VUV', WS: 'WST', ZA: 'ZAR' },
  ...{ AT: 'EUR', BE: 'EUR', BG: 'EUR', CY: 'EUR', DE: 'EUR', EE: 'EUR', ES: 'EUR', FI: 'EUR', FR: 'EUR' },
  ...{ GR: 'EUR', HR: 'EUR', IE: 'EUR', IT: 'EUR', LT: 'EUR', LU: 'EUR', LV: 'EUR', MT: 'EUR', NL: 'EUR' },
  ...{ PT: 'EUR', SI: 'EUR', SK: 'EUR' },
};

/** The currency of a country of the table, ISO 4217. */
export const countryCurrency = (iso2: CountryCode): string => CURRENCIES[iso2];
