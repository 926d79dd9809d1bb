import type { Request } from 'express';
import { takeShopper } from './shopper';

const SECRET = 'forward-secret-of-this-test-0123456789';

function request(headers: Record<string, string>): Request {
  return { headers, socket: { remoteAddress: '203.0.113.9' } } as unknown as Request;
}

it('takes the address that a trusted proxy saw, counted from the right', () => {
  const headers = { 'x-forwarded-for': '6.6.6.6, 192.0.2.1, 192.0.2.2', 'x-forwarded-proto': 'https' };
  const options = { forwardSecret: SECRET };
  expect(takeShopper(request({ ...headers }), { ...options, trustedProxies: 1 })).toEqual({
    kind: 'address',
    address: '192.0.2.2',
  });
  expect(takeShopper(request({ ...headers }), { ...options, trustedProxies: 2 })).toEqual({
    kind: 'address',
    address: '192.0.2.1',
  });
  expect(takeShopper(request({ ...headers }), { ...options, trustedProxies: 0 })).toEqual({
    kind: 'address',
    address: '203.0.113.9',
  });
});

it('believes the scheme only from a proxy', () => {
  const direct = request({ 'x-forwarded-proto': 'https' });
  takeShopper(direct, { forwardSecret: SECRET, trustedProxies: 0 });
  expect(direct.headers['x-forwarded-proto']).toBeUndefined();
  const proxied = request({ 'x-forwarded-proto': 'https' });
  takeShopper(proxied, { forwardSecret: SECRET, trustedProxies: 1 });
  expect(proxied.headers['x-forwarded-proto']).toBe('https');
});

it('takes no empty secret for a right one, and no nonsense for an address', () => {
  expect(
    takeShopper(request({ 'x-forward-secret': '' }), { forwardSecret: '', trustedProxies: 0 }).kind,
  ).toBe('address');
  const named = { 'x-forward-secret': SECRET, 'x-shopper-address': 'localhost' };
  expect(takeShopper(request(named), { forwardSecret: SECRET, trustedProxies: 0 })).toEqual({
    kind: 'address',
    address: '203.0.113.9',
  });
});
