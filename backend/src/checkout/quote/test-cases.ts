import type { LandedCost, Refusal } from '@caravanserai/customs/charges/landed-cost-result';
import { charge, type Charge } from '@caravanserai/customs/charges/charge';
import { totalsOf } from '@caravanserai/customs/charges/totals';
import type { ListingFacts } from '../listing-facts';
import type { LandedConsignment } from './consignments';
import type { QuoteContext, QuoteLine } from './input';
import { quoteWords } from './words';

/** Literal carts for the tests of this folder: one merchant in Kigali, mail to France, EUR. */
export const facts = (over: Partial<ListingFacts> = {}): ListingFacts => ({
  variant_id: 'variant_1',
  listing_id: 'listing_1',
  is_public: true,
  closed: false,
  route: 'direct_mail',
  ships_to: ['FR'],
  shipping_profile_id: 'profile_1',
  goods_handle: 'coffee',
  source_locale: 'en',
  pictures: ['/coffee.svg'],
  place_code: 'RW-KGL',
  place_kind: 'origin',
  place_country: 'RW',
  place_city: 'Kigali',
  merchant_id: 'merchant_1',
  merchant_handle: 'kivu',
  merchant_name: 'Kivu',
  pavilion_handle: 'rwanda',
  pavilion_iso2: 'RW',
  titles: { en: 'Coffee' },
  slug: 'coffee',
  available: 9,
  ...over,
});

export const line = (id: string, over: Partial<QuoteLine> = {}): QuoteLine => ({
  id,
  quantity: 2,
  unit_price: 1000,
  goods: 2000,
  voucher: 0,
  facts: facts(),
  ...over,
});

const window = { from: '2026-11-30', to: '2026-12-04' };

export const context = (lines: readonly QuoteLine[], over: Partial<QuoteContext> = {}): QuoteContext => ({
  locale: 'en',
  currency: 'EUR',
  shipTo: 'FR',
  lines: new Map(lines.map((one) => [one.id, one])),
  choices: (['air', 'sea'] as const).map((transport, index) => ({
    option_id: `so_${transport}`,
    shipping_profile_id: 'profile_1',
    name: transport,
    transport,
    price: 600 - 100 * index,
    priceAt: () => 600 - 100 * index,
    arrives: window,
  })),
  methods: [{ option_id: 'so_air', shipping_profile_id: 'profile_1', amount: 600, discount: 100 }],
  alternatives: new Map(),
  words: quoteWords('en'),
  showAvailable: true,
  ...over,
});

export const vat = (amount: number | null): Charge => charge('sales_tax', amount, 'checkout', 'VAT');

/** Reckoned with the given charges by line; freight of 500 on the first line. */
export function reckoned(charges: Readonly<Record<string, Charge[]>>, goods = 2000, voucher = 0): LandedCost {
  const lines = Object.entries(charges).map(([id, own], index) => ({
    id,
    goods,
    voucher,
    freight: index === 0 ? 500 : 0,
    insurance: 0,
    charges: own,
  }));
  return {
    outcome: 'reckoned',
    regime: 'EU_IOSS',
    currency: 'EUR',
    lines,
    totals: totalsOf(lines),
    promise: { level: 'estimate', asOf: '2026-11-22', terms: 'DDP', unknown: [], weakRows: ['vat:FR'] },
    working: {
      date: '2026-11-22',
      steps: [
        {
          code: 'sales_tax',
          line: 'a',
          params: {
            name: { code: 'VAT' },
            base: { minor: 2500, currency: 'EUR' },
            rate: { percent: '20' },
            amount: { minor: 500, currency: 'EUR' },
          },
          rows: ['vat:FR'],
        },
        {
          code: 'exchange',
          params: { rate: { rate: '1.08', from: 'EUR', to: 'USD' } },
          rows: ['rates:EUR/USD/2026-11-20'],
        },
      ],
      rows: [
        { id: 'vat:FR', source: 'example.org', conf: 'S', valid_from: '2014-01-01', valid_to: '' },
        {
          id: 'rates:EUR/USD/2026-11-20',
          source: 'rates.example',
          conf: 'S2',
          valid_from: '2026-11-20',
          valid_to: '',
        },
      ],
    },
  };
}

export const refused = (): Refusal => ({
  outcome: 'refused',
  reason: 'REJECT_SPLIT_ORDER',
  lines: [],
  limits: {
    state: 'REJECT_SPLIT_ORDER',
    dutiableValue: 600000,
    limit: 500000,
    yearly: 2600000,
    used: 0,
    rows: [],
  },
  split: { now: [{ line: 'a', quantity: 1 }], later: [{ line: 'a', quantity: 1 }] },
  working: { date: '2026-11-22', steps: [], rows: [] },
});

export const landed = (lineIds: string[], result: LandedCost | Refusal): LandedConsignment => ({
  key: 'merchant_1/direct_mail/RW-KGL',
  lineIds,
  result,
});
