import { isLostConnection } from './lost-connection';

const withCode = (code: string): Error => Object.assign(new Error('failed'), { code });

test.each(['57P01', '57P02', '08006', 'ECONNRESET', 'EPIPE'])('%s means a lost connection', (code) => {
  expect(isLostConnection(withCode(code))).toBe(true);
});

test('so does a connection that ends without a word', () => {
  expect(isLostConnection(new Error('Connection terminated unexpectedly'))).toBe(true);
});

test.each(['57014', '42P01', '57P03', 'ECONNREFUSED'])('%s does not', (code) => {
  expect(isLostConnection(withCode(code))).toBe(false);
  expect(isLostConnection('57P01')).toBe(false);
});
