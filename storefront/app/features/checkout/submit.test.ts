import type { QuoteResponse } from '@caravanserai/contracts/quote';
import { deliveryField, newChoices } from './delivery-choice';
import { isKept } from './save-contact.server';
import { draftMark, seenMark, seenTotal } from './seen.server';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const option = (id: string, chosen: boolean) => ({
  id,
  name: id,
  price: eur(500),
  arrives: { from: '2026-11-23', to: '2026-11-25' },
  chosen,
});

const quote: QuoteResponse = {
  cart_id: 'cart_1',
  ship_to: 'FR',
  currency: 'EUR',
  locale: 'fr',
  email: 'ana@example.com',
  address: {
    full_name: 'Ana Lima',
    address_1: '12 rue des Lilas',
    address_2: '',
    city: 'Paris',
    province: '',
    postal_code: '75001',
    country: 'FR',
    phone: '',
  },
  consignments: [
    {
      key: 'kivu:direct_mail:RW-KGL',
      merchant: { handle: 'kivu', name: 'Kivu' },
      pavilion: { handle: 'rwanda', iso2: 'RW', name: 'Rwanda' },
      route: 'direct_mail',
      place: { code: 'RW-KGL', kind: 'origin', country: 'RW' },
      basis: 'before_import_charges',
      lines: [
        {
          line_id: 'cali_1',
          listing_id: 'listing_1',
          goods_slug: 'coffee',
          title: { value: 'Coffee', lang: 'en', dir: 'ltr' },
          picture: '/coffee.svg',
          quantity: 2,
          unit_price: eur(900),
          total: eur(1800),
          available: 9,
        },
      ],
      delivery: [option('so_post', true), option('so_courier', false)],
      arrives: null,
      goods_total: eur(1800),
      freight: eur(500),
      subtotal: eur(2300),
    },
  ],
  problems: [],
  pieces: 2,
  goods_total: eur(1800),
  freight_total: eur(500),
  total: eur(2300),
  indicative: null,
  ready_to_pay: true,
};

type Change = (copy: QuoteResponse) => void;
function changed(change: Change): QuoteResponse {
  const copy = structuredClone(quote);
  change(copy);
  return copy;
}

describe('seenMark', () => {
  it('tells the sum it stands for, and nothing when it is no mark', () => {
    expect(seenTotal(seenMark(quote), 'EUR')).toEqual(eur(2300));
    expect(
      [null, '', '23', '23.short', `-1.${'x'.repeat(22)}`].map((mark) => seenTotal(mark, 'EUR')),
    ).toEqual(Array.from({ length: 5 }, () => null));
  });

  it.each<[string, Change]>([
    ['another cart', (copy) => (copy.cart_id = 'cart_2')],
    ['another country', (copy) => (copy.ship_to = 'DE')],
    ['another sum', (copy) => (copy.total = eur(2301))],
    ['another currency', (copy) => (copy.total = { amount: 2300, currency: 'CNY' })],
    ['another quantity', (copy) => (copy.consignments[0]!.lines[0]!.quantity = 3)],
    [
      'another delivery',
      (copy) => (copy.consignments[0]!.delivery = [option('so_post', false), option('so_courier', true)]),
    ],
  ])('differs for %s', (_what, change) => {
    expect(seenMark(changed(change))).not.toBe(seenMark(quote));
  });

  it('stays the same while only the contact changes', () => {
    expect(seenMark(changed((copy) => (copy.email = null)))).toBe(seenMark(quote));
  });

  it('does not give the cart away', () => {
    expect(seenMark(quote) + draftMark(quote)).not.toContain('cart_1');
  });
});

describe('newChoices', () => {
  const form = (value: string) => {
    const data = new FormData();
    data.set(deliveryField('kivu:direct_mail:RW-KGL'), value);
    return data;
  };

  it('finds what the form chooses and the cart has not', () => {
    expect(newChoices(quote, form('so_courier'))).toEqual(['so_courier']);
    expect(newChoices(quote, form('so_post'))).toEqual([]);
  });

  it('leaves out what is no option of the consignment', () => {
    expect(newChoices(quote, form('so_of_another'))).toEqual([]);
    expect(newChoices(quote, new FormData())).toEqual([]);
  });
});

describe('isKept', () => {
  const contact = {
    email: 'ana@example.com',
    full_name: 'Ana Lima',
    address_1: '12 rue des Lilas',
    address_2: '',
    city: 'Paris',
    province: '',
    postal_code: '75001',
    phone: '',
  };

  it('knows what the cart has already', () => {
    expect(isKept(quote, contact)).toBe(true);
  });

  it('notices every single field', () => {
    for (const field of Object.keys(contact)) {
      expect([field, isKept(quote, { ...contact, [field]: 'x' })]).toEqual([field, false]);
    }
    expect(isKept({ ...quote, address: null }, contact)).toBe(false);
  });
});
