import { useBareApp } from '../../../integration-tests/support/bare-app';
import { exactCors } from './cors';
import { requestId } from './request-id';
import { securityHeaders } from './security-headers';

const SHOP = 'https://shop.example';

const bare = useBareApp((app) => {
  app.disable('x-powered-by');
  app.set('trust proxy', 1);
  app.use(requestId);
  app.use(securityHeaders({ adminPath: '/app', adminOrigins: [SHOP], development: false }));
  app.use(exactCors([SHOP]));
  app.use((request, response) => void response.json({ id: request.headers['x-request-id'] }));
});

const headersOf = async (path: string, headers = {}): Promise<Headers> =>
  (await bare.api.get(path, { headers })).headers;

it('forbids everything on the API, and framing everywhere', async () => {
  const headers = await headersOf('/store/products');
  expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-powered-by')).toBeNull();
});

it.each(['/app', '/app/login', '/APP/products', '/app?x=1'])(
  'lets the admin run at %s without inline scripts',
  async (path) => {
    const policy = (await headersOf(path)).get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`img-src 'self' data: blob: ${SHOP}`);
    expect(policy).toContain("frame-ancestors 'none'");
  },
);

it('does not take another path for the admin', async () => {
  expect((await headersOf('/apple')).get('content-security-policy')).toContain("default-src 'none'");
});

it('asks for HTTPS only over HTTPS', async () => {
  expect((await headersOf('/store')).get('strict-transport-security')).toBeNull();
  expect(
    (await headersOf('/store', { 'x-forwarded-proto': 'https' })).get('strict-transport-security'),
  ).toContain('max-age=31536000');
});

describe('CORS', () => {
  it('answers a listed origin, with credentials', async () => {
    const headers = await headersOf('/store', { origin: SHOP });
    expect(headers.get('access-control-allow-origin')).toBe(SHOP);
    expect(headers.get('access-control-allow-credentials')).toBe('true');
    expect(headers.get('vary')).toContain('Origin');
  });

  it.each([
    'https://evil.example',
    'https://shop.example.evil.example',
    'http://shop.example',
    'https://SHOP.example',
    'null',
  ])('gives %s nothing', async (origin) => {
    expect((await headersOf('/store', { origin })).get('access-control-allow-origin')).toBeNull();
    const preflight = await bare.api.request('OPTIONS', '/store', {
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(preflight.headers.get('access-control-allow-methods')).toBeNull();
  });

  it('answers a preflight', async () => {
    const headers = {
      origin: SHOP,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const preflight = await bare.api.request('OPTIONS', '/store/carts', { headers });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
  });
});

describe('request id', () => {
  it('keeps a harmless id and replaces any other', async () => {
    expect((await headersOf('/', { 'x-request-id': 'abc-12345' })).get('x-request-id')).toBe('abc-12345');
    for (const id of ['short', 'x'.repeat(65), 'has space 123']) {
      expect((await headersOf('/', { 'x-request-id': id })).get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});
