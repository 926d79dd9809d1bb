import { gzipSync } from 'node:zlib';
import { useBareApp } from '../../../integration-tests/support/bare-app';
import { bodyErrors } from './body-errors';
import { bodyShape } from './body-shape';
import { cartInput } from './cart-input';
import { jsonOnly, readJson } from './json-body';
import { searchPaging } from './search-paging';

const bare = useBareApp((app) => {
  app.use('/store', jsonOnly, readJson, bodyErrors, bodyShape, cartInput());
  app.use('/store/search', searchPaging);
  app.use((request, response) => void response.json({ body: request.body as unknown }));
});

const refusedWith = async (path: string, body: unknown, parameter: string): Promise<void> => {
  const answer = await bare.api.post(path, body);
  expect(answer).toMatchObject({ status: 400, body: { type: 'invalid_data', parameter } });
};
const accepted = async (path: string, body: unknown): Promise<unknown> => {
  const answer = await bare.api.post<{ body: unknown }>(path, body);
  expect(answer.status).toBe(200);
  return answer.body.body;
};

describe('content type', () => {
  it.each([
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/jsonp',
  ])('refuses %s', async (type) => {
    const answer = await bare.api.request('POST', '/store/carts', {
      raw: 'a=1',
      headers: { 'content-type': type },
    });
    expect(answer).toMatchObject({ status: 415, body: { type: 'unsupported_media_type' } });
  });

  it('refuses a form without fields as well', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await bare.api.request('POST', '/store/carts', { headers })).status).toBe(415);
  });

  it('lets a request without a body pass, and GET whatever it says', async () => {
    expect((await bare.api.post('/store/carts/c/complete')).status).toBe(200);
    expect((await bare.api.get('/store/carts/c', { headers: { 'content-type': 'text/plain' } })).status).toBe(
      200,
    );
  });

  it('accepts JSON with a charset', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    expect((await bare.api.request('POST', '/store/carts', { raw: '{}', headers })).status).toBe(200);
  });
});

describe('size and syntax', () => {
  const json = { 'content-type': 'application/json' };

  it('refuses more than 100 kB, also when it arrives compressed', async () => {
    const large = JSON.stringify({ a: 'x'.repeat(101 * 1024) });
    expect(await bare.api.request('POST', '/store/carts', { raw: large, headers: json })).toMatchObject({
      status: 413,
      body: { type: 'too_large' },
    });
    const headers = { ...json, 'content-encoding': 'gzip' };
    const raw = new Uint8Array(gzipSync(large));
    expect((await bare.api.request('POST', '/store/carts', { raw, headers })).status).toBe(413);
  });

  it.each(['{', '"text"', '{"a":1}}', 'null'])('refuses %s', async (raw) => {
    expect(await bare.api.request('POST', '/store/carts', { raw, headers: json })).toMatchObject({
      status: 400,
      body: { type: 'invalid_data' },
    });
  });

  it('refuses endless nesting', async () => {
    const raw = `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    expect((await bare.api.request('POST', '/store/carts', { raw, headers: json })).status).toBe(400);
  });

  it('refuses text that PostgreSQL cannot store, wherever it stands', async () => {
    await refusedWith('/store/carts', { email: 'a\u0000b' }, 'email');
    await refusedWith('/store/carts', { items: [{ note: '\ud800' }] }, 'items.0.note');
    expect(await accepted('/store/carts', { email: '🫖' })).toEqual({ email: '🫖' });
  });
});

describe('metadata', () => {
  it.each([
    ['a nested value', { a: { b: 1 } }],
    ['a list', [1]],
    ['a text', 'x'],
    ['a long value', { a: 'x'.repeat(501) }],
    ['a long key', { ['k'.repeat(41)]: 1 }],
    ['many entries', Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`k${index}`, 1]))],
  ])('refuses %s', (_title, metadata) => refusedWith('/store/carts/c/line-items', { metadata }, 'metadata'));

  it('is found wherever it hides', () =>
    refusedWith('/store/carts', { items: [{}, { metadata: { a: [] } }] }, 'items.1.metadata'));

  it('accepts an engraving, and nothing', async () => {
    await accepted('/store/carts/c/line-items', {
      quantity: 1,
      metadata: { engraving: 'To Mona', gift: true },
    });
    await accepted('/store/carts/c/line-items', { quantity: 1, metadata: null });
  });
});

describe('quantity', () => {
  it.each([0, -1, 0.5, 1.0001, 100, 1e21, '2', null])('refuses %p on a new line', (quantity) =>
    refusedWith('/store/carts/c/line-items', { variant_id: 'v', quantity }, 'quantity'),
  );
  it.each([-1, 0.5, 100])('refuses %p on a changed line', (quantity) =>
    refusedWith('/store/carts/c/line-items/l', { quantity }, 'quantity'),
  );
  it('names the item of a new cart', () =>
    refusedWith('/store/carts', { items: [{ quantity: 1 }, { quantity: 1.5 }] }, 'items.1.quantity'));
  it('accepts 1 to 99, and 0 to remove a line', async () => {
    await accepted('/store/carts/c/line-items', { quantity: 1 });
    await accepted('/store/carts/c/line-items', { quantity: 99 });
    await accepted('/store/carts/c/line-items/l', { quantity: 0 });
    await accepted('/store/carts', { items: [{ quantity: 3 }] });
  });
});

describe('language of a cart', () => {
  it('is written as our code', async () => {
    expect(await accepted('/store/carts', { locale: 'fr-FR' })).toEqual({ locale: 'fr' });
    expect(await accepted('/store/carts/c', { locale: 'zh-Hans' })).toEqual({ locale: 'zh-CN' });
  });
  it.each(['tlh', 5, ['fr']])('refuses %p', (locale) => refusedWith('/store/carts', { locale }, 'locale'));
});

describe('search paging', () => {
  it('refuses skipping far, alone and in a batch', async () => {
    await refusedWith('/store/search', { entity: 'product', pagination: { skip: 10_001 } }, 'skip');
    await refusedWith('/store/search', { queries: [{}, { pagination: { skip: 1e9 } }] }, 'skip');
    await accepted('/store/search', { entity: 'product', pagination: { skip: 100 } });
  });
});
