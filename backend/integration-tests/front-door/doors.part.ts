import { PublishableKeys } from '../../src/front-door/publishable-keys';
import type { Api } from '../support/api';
import { FORWARD_SECRET, STOREFRONT_ORIGIN } from '../support/environment';
import { signInAdmin, signInCustomer } from '../support/sign-in';
import { app } from './app';

let admin: Api;

beforeAll(async () => {
  admin = await signInAdmin(app);
});

describe('signing in', () => {
  it.each(['nonsense', 'merchant', 'Customer'])('knows no %s', async (actor) => {
    const body = { email: 'x@example.com', password: 'seven red lanterns' };
    const answer = await app.api.post(`/auth/${actor}/emailpass/register`, body);
    expect(answer).toMatchObject({ status: 400, body: { parameter: 'actor_type' } });
  });

  it('wants a password that holds', async () => {
    const body = { email: 'x@example.com', password: 'x' };
    for (const actor of ['user', 'customer']) {
      const answer = await app.api.post(`/auth/${actor}/emailpass/register`, body);
      expect(answer).toMatchObject({ status: 400, body: { parameter: 'password' } });
    }
  });

  it('finds the customer whatever the case of the address', async () => {
    const customer = await signInCustomer(app, 'Mona@Example.com');
    expect(await customer.get('/store/customers/me')).toMatchObject({
      status: 200,
      body: { customer: { email: 'mona@example.com' } },
    });
  });

  it('tires of guessing', async () => {
    const shopper = app.stranger.with({
      'x-forward-secret': FORWARD_SECRET,
      'x-shopper-address': '192.0.2.77',
    });
    const statuses = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      const { status } = await shopper.post('/auth/user/emailpass', {
        email: 'admin@example.com',
        password: 'wrong',
      });
      statuses.push(status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
  });
});

describe('uploads', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  );
  const upload = (name: string, content: BlobPart, type: string) => {
    const form = new FormData();
    form.append('files', new Blob([content], { type }), name);
    return admin.request<{ files: { url: string }[] }>('POST', '/admin/uploads', { raw: form });
  };

  it.each([
    ['tea.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image/svg+xml'],
    ['tea.html', '<script>alert(1)</script>', 'text/html'],
    ['tea.png', '<script>alert(1)</script>', 'image/png'],
  ])('refuses %s', async (name, content, type) => {
    expect(await upload(name, content, type)).toMatchObject({ status: 400, body: { parameter: 'files' } });
  });

  it('keeps a picture and serves it so that nothing in it can run', async () => {
    const { status, body } = await upload('tea.png', PNG, 'image/png');
    expect(status).toBe(200);
    const { pathname } = new URL(body.files[0]?.url ?? '');
    const picture = await app.stranger.get(pathname);
    expect(picture.status).toBe(200);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(picture.headers.get('content-security-policy')).toBe('sandbox');
    expect(picture.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is for admins only', async () => {
    expect((await app.stranger.post('/admin/uploads')).status).toBe(401);
  });
});

describe('headers', () => {
  it.each(['/store/products', '/admin/products', '/auth/session', '/health', '/nowhere'])(
    'guard %s',
    async (path) => {
      const { headers } = await app.api.get(path);
      expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{8,64}$/);
    },
  );

  it('let the shop in and nobody else', async () => {
    for (const path of ['/store/products', '/auth/session']) {
      const ours = await app.api.get(path, { headers: { origin: STOREFRONT_ORIGIN } });
      expect(ours.headers.get('access-control-allow-origin')).toBe(STOREFRONT_ORIGIN);
      const other = await app.api.get(path, { headers: { origin: 'https://evil.example' } });
      expect(other.headers.get('access-control-allow-origin')).toBeNull();
    }
    const adminFromShop = await app.api.get('/admin/products', { headers: { origin: STOREFRONT_ORIGIN } });
    expect(adminFromShop.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('bodies', () => {
  it('are JSON or refused, on the Store and Auth APIs', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const path of ['/store/carts', '/auth/customer/emailpass', '/auth/session']) {
      expect((await app.api.request('POST', path, { raw: 'a=1', headers })).status).toBe(415);
    }
  });

  it('are refused in the asked language when they are broken or large', async () => {
    const headers = { 'content-type': 'application/json', 'x-medusa-locale': 'ru-RU' };
    const broken = await app.api.request('POST', '/store/carts', { raw: '{', headers });
    expect(broken).toMatchObject({ status: 400, body: { message: 'Тело запроса — не корректный JSON.' } });
    const large = await app.api.request('POST', '/store/carts', {
      raw: `{"a":"${'x'.repeat(200_000)}"}`,
      headers,
    });
    expect(large).toMatchObject({ status: 413, body: { type: 'too_large' } });
  });
});

describe('the copy of the publishable keys', () => {
  it('knows the channels of a key, and forgets it when it is revoked', async () => {
    const database = { query: async (text: string) => ({ rows: await app.sql(text) }) };
    const keys = new PublishableKeys(database);
    const key = await keys.find(app.publishableKey);
    expect(key?.salesChannelIds).toEqual([expect.stringMatching(/^sc_/)]);
    expect(await keys.find('pk_unknown')).toBeUndefined();
    await app.sql('update api_key set revoked_at = now() where token = $1', [app.publishableKey]);
    await keys.refresh();
    expect(await keys.find(app.publishableKey)).toBeUndefined();
    await app.sql('update api_key set revoked_at = null where token = $1', [app.publishableKey]);
  });
});

describe('readiness', () => {
  it('is apart from health, and notices a migration that is missing', async () => {
    expect(await app.stranger.get('/health')).toMatchObject({ status: 200, body: 'OK' });
    expect(await app.stranger.get('/ready')).toMatchObject({ status: 200, body: { status: 'ready' } });
    const [taken] = await app.sql<{ name: string }>(
      'delete from mikro_orm_migrations where name like $1 returning name',
      ['Migration%'],
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    const answer = await app.stranger.get<{ checks: { name: string; ok: boolean }[] }>('/ready');
    expect(taken).toBeDefined();
    expect(answer.status).toBe(503);
    expect(answer.body.checks.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(['migrations']);
  });
});
