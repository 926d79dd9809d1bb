import type { QuoteResponse } from '@caravanserai/contracts/quote';
import { deliveryField, newChoices } from '../../data/cart/delivery-fields';
import { isKept } from './save-contact.server';
import { draftMark } from './draft-mark.server';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const option = (id: string, chosen: boolean) => ({
  id,
  name: id,
  transport: 'air' as const,
  price: eur(500),
  arrives: { from: '2026-11-23', to: '2026-11-25' },
  chosen,
});

const quote: QuoteResponse = {
  cart_id: 'cart_1',
  version: 'v'.repeat(22),
  changes: [],
  ship_to: 'FR',
  currency: 'EUR',
  locale: 'fr',
  email: 'ana@example.com',
  address: {
    full_name: 'Ana Lima',
    company: '',
    address_1: '12 rue des Lilas',
    address_2: '',
    city: 'Paris',
    province: '',
    postal_code: '75001',
    country: 'FR',
    phone: '',
    note: '',
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
          full_price: eur(1800),
          total: eur(1800),
          voucher: eur(0),
          freight: eur(500),
          charges: [],
          landed: eur(2300),
          alternatives: [],
          available: 9,
        },
      ],
      delivery: [option('so_post', true), option('so_courier', false)],
      arrives: null,
      goods_total: eur(1800),
      voucher_total: eur(0),
      freight: eur(500),
      charges: [],
      subtotal: eur(2300),
      due_on_delivery: eur(0),
      landed: eur(2300),
      promise: null,
      limits: null,
      refusal: null,
      working: null,
    },
  ],
  problems: [],
  pieces: 2,
  goods_total: eur(1800),
  voucher_total: eur(0),
  vouchers: [],
  freight_total: eur(500),
  charges: [],
  credit_total: eur(0),
  total: eur(2300),
  due_on_delivery: eur(0),
  landed: eur(2300),
  indicative: null,
  exchange: [],
  consent_needed: false,
  ready_to_pay: true,
};

describe('draftMark', () => {
  it('is the cart’s own, and does not give the cart away', () => {
    expect(draftMark(quote)).toBe(draftMark({ ...quote }));
    expect(draftMark({ cart_id: 'cart_2' })).not.toBe(draftMark(quote));
    expect(draftMark(quote)).not.toContain('cart_1');
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
    company: '',
    address_1: '12 rue des Lilas',
    address_2: '',
    city: 'Paris',
    province: '',
    postal_code: '75001',
    phone: '',
    note: '',
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
