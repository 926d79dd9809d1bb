import { withoutPerson } from './without-person';

const ORDER = {
  id: 'order_1',
  display_id: 7,
  total: 12.5,
  email: 'mona@example.com',
  customer_id: 'cus_1',
  shipping_address: { first_name: 'Mona', country_code: 'kw' },
  payment_collections: [{ payment_sessions: [{ data: { client_secret: 'pi_secret' } }] }],
  items: [{ title: 'Tea', quantity: 2, metadata: { engraving: 'Mona' }, tax_lines: [{ rate: 5 }] }],
  created_at: new Date('2026-11-22T00:00:00Z'),
};

it('keeps goods and figures and nothing of the person, at any depth', () => {
  expect(withoutPerson({ type: 'order', order: ORDER })).toEqual({
    type: 'order',
    order: {
      id: 'order_1',
      display_id: 7,
      total: 12.5,
      items: [{ title: 'Tea', quantity: 2, tax_lines: [{ rate: 5 }] }],
      created_at: ORDER.created_at,
    },
  });
});

it('leaves alone what is written by itself, such as an amount', () => {
  const amount = { toJSON: () => 1, email: 'not looked into' };
  expect(withoutPerson([null, 'text', amount])).toEqual([null, 'text', amount]);
});
