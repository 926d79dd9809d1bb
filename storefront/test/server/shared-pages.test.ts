import { createHash } from 'node:crypto';
import { isShared, sharedCookies } from '../../server/cache-key.mjs';
import { chooseEncoding } from '../../server/encoding.mjs';
import { nonceToHashes } from '../../server/inline-scripts.mjs';
import { contentSecurityPolicy, paymentSources } from '../../server/security.mjs';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('inline scripts of a shared page', () => {
  it('are named by hash when they carry the nonce, and only then', () => {
    const html =
      '<script nonce="n1">let a=1</script><script>evil()</script><script nonce="n1" src="/a.js"></script>';
    const page = nonceToHashes(html, 'n1');
    expect(page.hashes).toEqual([sha256('let a=1')]);
    expect(page.html).not.toContain('n1');
    expect(page.html).toContain('evil()');
  });

  it('are the same bytes for everybody', () => {
    const render = (nonce: string) => nonceToHashes(`<script nonce="${nonce}">x</script>`, nonce);
    expect(render('a+/=')).toEqual(render('b+/='));
  });
});

describe('which pages are shared', () => {
  it.each(['/en', '/zh-CN/pavilions/rwanda', '/ar/goods/tea', '/fr/search'])('%s is', (path) => {
    expect(isShared('GET', path, '')).toBe(true);
  });

  it.each([
    '/',
    '/en/cart',
    '/en/checkout/address',
    '/en/orders/s3cret',
    '/en/pavilions.data',
    '/de',
    '/english',
    '/api/suggest',
  ])('%s is not', (path) => {
    expect(isShared('GET', path, '')).toBe(false);
  });

  it('forms and endless addresses are not', () => {
    expect(isShared('POST', '/en', '')).toBe(false);
    expect(isShared('GET', '/en', `?q=${'x'.repeat(3000)}`)).toBe(false);
  });
});

describe('cookies that may change a shared page', () => {
  it('are ship-to and currency, in one order', () => {
    expect(sharedCookies('currency=EUR; cart_id=cart_1; ship_to=FR; _medusa_jwt=secret')).toBe(
      'ship_to=FR; currency=EUR',
    );
  });

  it('are left out when they are not what they should be', () => {
    expect(sharedCookies('ship_to=<script>; currency=EURO; xship_to=FR')).toBe('');
    expect(sharedCookies(undefined)).toBe('');
  });
});

describe('encodings', () => {
  it('are the best that both sides know', () => {
    expect(chooseEncoding('gzip, deflate, br', ['br', 'gzip'])).toBe('br');
    expect(chooseEncoding('gzip;q=0.5, br;q=0', ['br', 'gzip'])).toBe('gzip');
    expect(chooseEncoding(undefined, ['br', 'gzip'])).toBeUndefined();
  });
});

it('the policy allows nothing inline but what is named', () => {
  const policy = contentSecurityPolicy(["'sha256-abc'"]);
  expect(policy).toContain("script-src 'self' 'sha256-abc'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});

describe('the form of the payment service', () => {
  const policyOf = (path: string, emulatorUrl?: string) =>
    contentSecurityPolicy(["'nonce-x'"], paymentSources(path, emulatorUrl));

  it('may be loaded at the checkout and nowhere else', () => {
    const usual = contentSecurityPolicy(["'nonce-x'"]);
    for (const path of ['/en', '/en/cart', '/en/goods/checkout', '/en/checkouts', '/checkout']) {
      expect(policyOf(path)).toBe(usual);
      expect(policyOf(path, 'http://localhost:12111')).toBe(usual);
    }
    expect(usual).not.toMatch(/frame-src|stripe/);
    expect(policyOf('/zh-CN/checkout/return')).toMatch(/frame-src https:\/\/js\.stripe\.com/);
  });

  it('comes from Stripe, or from the emulator and not from Stripe', () => {
    expect(policyOf('/ar/checkout')).toContain("script-src 'self' 'nonce-x' https://js.stripe.com");
    const emulated = policyOf('/ar/checkout', 'http://localhost:12111');
    expect(emulated).toContain("script-src 'self' 'nonce-x' http://localhost:12111;");
    expect(emulated).toContain('frame-src http://localhost:12111;');
    expect(emulated).not.toContain('stripe.com');
  });
});
