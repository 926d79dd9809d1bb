import { secretIn } from './secret-in';

const SECRET = 'order_01KABC.x-y_z';

it.each([
  ['https://shop.example/fr/orders/order_01KABC.x-y_z', SECRET],
  ['/zh-CN/orders/order_01KABC.x-y_z/receipt?print=1', SECRET],
  ['http://localhost:8000/ar/orders/order_01KABC%2Ex-y_z#top', SECRET],
  [SECRET, SECRET],
  ['https://shop.example/orders/%E0%A4%A', ''],
  ['', ''],
])('finds the secret in %j', (link, secret) => {
  expect(secretIn(link)).toBe(secret);
});

it('never hands on more than a secret can be', () => {
  expect(secretIn('x'.repeat(10_000))).toHaveLength(200);
});
