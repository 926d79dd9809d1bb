import { joinNotice, shipToNotice } from './notice';

const before = {
  country: 'CN',
  currency: 'CNY',
  lines: [
    { listing_id: 'tea', quantity: 2, unit_price: 5000 },
    { listing_id: 'oil', quantity: 1, unit_price: 9900 },
  ],
  methods: 2,
};

describe('what a change of ship-to changed', () => {
  it('names old and new prices of what stayed, what was set aside, and deliveries that are gone', () => {
    const after = {
      country: 'FR',
      currency: 'EUR',
      lines: [{ listing_id: 'tea', quantity: 2, unit_price: 690 }],
      methods: 0,
    };
    const oil = {
      id: '',
      cart_id: 'cart_1',
      kind: 'set_aside' as const,
      listing_id: 'oil',
      quantity: 1,
      reasons: ['other_territory'],
      failed_for: 'FR',
    };
    expect(shipToNotice(before, after, [oil])).toEqual({
      kind: 'ship_to',
      from: { ship_to: 'CN', currency: 'CNY' },
      to: { ship_to: 'FR', currency: 'EUR' },
      repriced: [{ listing_id: 'tea', quantity: 2, before: 5000, after: 690 }],
      set_aside: [{ listing_id: 'oil', quantity: 1, reasons: ['other_territory'] }],
      deliveries_dropped: 2,
    });
  });

  it('names a price only when it differs; the same figure in another currency does', () => {
    const { repriced } = shipToNotice(before, { ...before, country: 'HK' }, []);
    expect(repriced).toEqual([]);
    expect(shipToNotice(before, { ...before, currency: 'EUR' }, []).repriced).toHaveLength(2);
  });
});

it('a join that fits is not worth a notice', () => {
  expect(joinNotice([])).toBeNull();
});
