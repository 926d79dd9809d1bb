import type { Charge } from '@caravanserai/customs/charges/charge';
import type { FullConsignment } from '../../consignment/record';
import type { MailOrder } from './subject-matter';

const line = (
  id: string,
  titles: Record<string, string>,
  figures: { quantity: number; goods: number; freight: number; charges: Charge[] },
): FullConsignment['snapshot']['lines'][number] => ({
  order_line_id: id,
  listing_id: `listing_${id}`,
  goods_handle: id,
  source_locale: 'en',
  titles,
  slugs: {},
  picture: '',
  unit_price: figures.goods / figures.quantity,
  voucher: 0,
  promotions: [],
  hs6: '090121',
  origin: 'RW',
  flags: [],
  net_grams: 250,
  net_millilitres: null,
  gross_grams: 290,
  ...figures,
});

const shared = {
  order_id: 'order_01',
  ship_to: 'CN',
  locale: 'en',
  currency: 'CNY',
  voucher: 0,
  credit: 0,
  commission: 0,
  commission_rule: null,
  merchant_amount: 0,
  merchant_currency: 'CNY',
  merchant_amount_own: 0,
  merchant_rate: '1',
  merchant_rate_date: '2026-11-22',
  state: 'paid' as const,
  state_since: '2026-11-22T04:00:00+00:00',
  customs_state: null,
  declaration_number: null,
  carrier: null,
  tracking: null,
  clock_ahead: 0,
  due_at: null,
  due_event: null,
  placed_at: '2026-11-22T04:00:00+00:00',
  packed_at: null,
  lines: [],
  events: [],
};

const tax = (amount: number | null, collected: Charge['collected'] = 'checkout'): Charge => ({
  head: 'sales_tax',
  name: 'VAT',
  amount,
  collected,
});

const bonded: FullConsignment = {
  ...shared,
  id: 'cons_1',
  key: 'merchant_1/bonded/SH-WGQ',
  merchant_id: 'merchant_1',
  pavilion_id: 'pav_1',
  route: 'bonded',
  place: 'SH-WGQ',
  path: 'bonded',
  goods: 21000,
  freight: 800,
  charges: 1984,
  subtotal: 23784,
  promised_from: '2026-11-23',
  promised_to: '2026-11-25',
  snapshot: {
    merchant: { handle: 'kivu', name: 'Kivu Highlands Cooperative' },
    pavilion: { handle: 'rwanda', iso2: 'RW' },
    place: { code: 'SH-WGQ', kind: 'bonded', country: 'CN' },
    delivery: null,
    regime: 'CN_CBEC_1210',
    dutiable: 22984,
    promise: null,
    working: null,
    lines: [
      line(
        'coffee',
        { en: 'Roasted bourbon coffee 250 g', 'zh-CN': '波旁烘焙咖啡250克', ar: 'قهوة بوربون محمصة 250 غ' },
        { quantity: 2, goods: 17200, freight: 600, charges: [tax(1624)] },
      ),
      line(
        'sauce',
        { en: 'Chili sauce 250 g' },
        { quantity: 1, goods: 3800, freight: 200, charges: [tax(360)] },
      ),
    ],
  },
};

const direct: FullConsignment = {
  ...shared,
  id: 'cons_2',
  key: 'merchant_2/direct_mail/UZ-TAS',
  merchant_id: 'merchant_2',
  pavilion_id: 'pav_2',
  route: 'direct_mail',
  place: 'UZ-TAS',
  path: 'imported',
  goods: 42000,
  freight: 3600,
  charges: 0,
  subtotal: 45600,
  promised_from: '2026-11-30',
  promised_to: '2026-12-05',
  snapshot: {
    ...bonded.snapshot,
    merchant: { handle: 'margilan', name: 'Margilan <Silk> Atelier' },
    pavilion: { handle: 'uzbekistan', iso2: 'UZ' },
    place: { code: 'UZ-TAS', kind: 'origin', country: 'UZ' },
    lines: [
      line(
        'scarf',
        { en: 'Silk ikat scarf', 'zh-CN': '艾德莱斯丝巾', ar: 'وشاح حرير إيكات' },
        { quantity: 1, goods: 42000, freight: 3600, charges: [tax(4150, 'border')] },
      ),
    ],
  },
};

/** An order of two consignments to China: one paid in full, one with tax due on delivery. */
export const TEST_ORDER: MailOrder = {
  id: 'order_01',
  number: 1042,
  placed_at: '2026-11-22T04:37:15.000Z',
  consignments: [bonded, direct],
};

/** The same order where nobody knows what is due on delivery. */
export const UNKNOWN_DUE: MailOrder = {
  ...TEST_ORDER,
  consignments: [
    bonded,
    {
      ...direct,
      snapshot: {
        ...direct.snapshot,
        lines: direct.snapshot.lines.map((one) => ({ ...one, charges: [tax(null, 'border')] })),
      },
    },
  ],
};
