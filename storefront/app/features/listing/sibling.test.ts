import type { Offer } from '@caravanserai/contracts/listings';
import { difference, offerSearch } from './sibling';

const offer = (changes: Partial<Offer>): Offer => ({
  listing_id: 'one',
  variant_id: 'variant',
  route: 'bonded',
  place: { code: 'SH-WGQ', kind: 'bonded', country: 'CN' },
  deliverable: true,
  undeliverable_reasons: [],
  notices: [],
  price: { amount: 8600, currency: 'CNY' },
  basis: 'before_import_charges',
  net: null,
  unit_price: null,
  reduced_from: null,
  estimate: null,
  indicative: null,
  arrives: { from: '2026-11-23', to: '2026-11-25' },
  leaves: '2026-11-22',
  importer: 'shopper',
  returns: null,
  stock: 'in_stock',
  available: 10,
  lot: null,
  ...changes,
});

describe('how a sibling differs', () => {
  const chosen = offer({});

  it('names the price difference to the last unit, and the days by the last promised one', () => {
    const mail = offer({
      price: { amount: 7946, currency: 'CNY' },
      arrives: { from: '2026-11-29', to: '2026-12-04' },
    });
    expect(difference(chosen, mail)).toEqual({
      price: { kind: 'cheaper', by: { amount: 654, currency: 'CNY' } },
      days: { kind: 'later', count: 9 },
    });
    expect(difference(mail, chosen)).toEqual({
      price: { kind: 'dearer', by: { amount: 654, currency: 'CNY' } },
      days: { kind: 'sooner', count: 9 },
    });
  });

  it('does not compare prices that leave out different things', () => {
    const domestic = offer({ price: { amount: 9900, currency: 'CNY' }, basis: 'duty_paid' });
    expect(difference(chosen, domestic).price).toBeNull();
  });

  it('compares to the door where both are known', () => {
    const atTheDoor = (amount: number): Offer['estimate'] => ({
      goods: { amount: 1, currency: 'CNY' },
      freight: { amount: 1, currency: 'CNY' },
      transport: 'air',
      charges: [],
      total: { amount, currency: 'CNY' },
      landed: { amount, currency: 'CNY' },
      promise: null,
      other_deliveries: [],
      indicative: null,
    });
    const bonded = offer({ estimate: atTheDoor(10_000) });
    const domestic = offer({ basis: 'duty_paid', estimate: atTheDoor(9_900) });
    expect(difference(bonded, domestic).price).toEqual({
      kind: 'cheaper',
      by: { amount: 100, currency: 'CNY' },
    });
    expect(difference(bonded, offer({ basis: 'duty_paid' })).price).toBeNull();
  });

  it('says nothing where nothing differs', () => {
    expect(difference(chosen, offer({ listing_id: 'two' }))).toEqual({ price: null, days: null });
  });
});

describe('the address of an offer', () => {
  it('names the route, or the listing where two places serve the same route', () => {
    const mail = offer({ listing_id: 'mail', route: 'direct_mail' });
    const other = offer({ listing_id: 'b/2' });
    expect(offerSearch([offer({}), mail], mail)).toBe('?route=direct_mail');
    expect(offerSearch([offer({}), other, mail], other)).toBe('?listing=b%2F2');
  });
});
