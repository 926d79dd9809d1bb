import { useBareApp } from '../../integration-tests/support/bare-app';
import { publishableKeyOf, requirePublishableKey } from './guards/require-publishable-key';
import { KEYS_MAX_AGE_MS, PublishableKeys, type Queryable } from './publishable-keys';

interface FakeDatabase extends Queryable {
  rows: Record<string, unknown>[];
  down: boolean;
  queries: number;
}

function fakeDatabase(tokens: string[]): FakeDatabase {
  const database: FakeDatabase = {
    rows: tokens.map((token) => ({ token, revoked_at: null, channels: ['sc_1'] })),
    down: false,
    queries: 0,
    query: async () => {
      database.queries += 1;
      await new Promise((resolve) => setImmediate(resolve));
      if (database.down) throw new Error('the database is away');
      return { rows: database.rows };
    },
  };
  return database;
}

describe('PublishableKeys', () => {
  it('asks once for many at the same time, and not again while fresh', async () => {
    const database = fakeDatabase(['pk_1']);
    let now = 0;
    const keys = new PublishableKeys(database, () => now);
    const found = await Promise.all(Array.from({ length: 200 }, () => keys.find('pk_1')));
    expect(new Set(found.map((key) => key?.token))).toEqual(new Set(['pk_1']));
    now = KEYS_MAX_AGE_MS - 1;
    expect(await keys.find('pk_unknown')).toBeUndefined();
    expect(database.queries).toBe(1);
  });

  it('knows a new key and forgets a deleted one within its age', async () => {
    const database = fakeDatabase(['pk_1']);
    let now = 0;
    const keys = new PublishableKeys(database, () => now);
    await keys.find('pk_1');
    database.rows = fakeDatabase(['pk_2']).rows;
    now = KEYS_MAX_AGE_MS;
    expect(await keys.find('pk_1')).toBeUndefined();
    expect(await keys.find('pk_2')).toMatchObject({ salesChannelIds: ['sc_1'] });
  });

  it('serves the last copy while the database is away, asking seldom, then recovers', async () => {
    const database = fakeDatabase(['pk_1']);
    let now = 0;
    const keys = new PublishableKeys(database, () => now);
    await keys.find('pk_1');
    database.down = true;
    now = 60_000;
    for (let index = 0; index < 20; index += 1) expect(await keys.find('pk_1')).toBeDefined();
    expect(database.queries).toBe(2);
    database.down = false;
    database.rows = [];
    now += 1_000;
    expect(await keys.find('pk_1')).toBeUndefined();
  });

  it('lets a key end at its hour, also between refreshes', async () => {
    const database = fakeDatabase(['pk_1']);
    database.rows = [{ token: 'pk_1', revoked_at: new Date(2_000), channels: [] }];
    let now = 0;
    const keys = new PublishableKeys(database, () => now);
    expect(await keys.find('pk_1')).toBeDefined();
    now = 2_000;
    expect(await keys.find('pk_1')).toBeUndefined();
    expect(database.queries).toBe(1);
  });
});

describe('requirePublishableKey', () => {
  const database = fakeDatabase(['pk_1']);
  const bare = useBareApp((app) => {
    app.use(requirePublishableKey(new PublishableKeys(database)));
    app.use(
      (request, response) => void response.json({ channels: publishableKeyOf(request)?.salesChannelIds }),
    );
  });
  const ask = (key?: string) => bare.api.get('/', { headers: key ? { 'x-publishable-api-key': key } : {} });

  it('answers 503 only while it never could read them', async () => {
    database.down = true;
    expect(await ask('pk_1')).toMatchObject({ status: 503, body: { type: 'unavailable' } });
    database.down = false;
    expect(await ask('pk_1')).toMatchObject({ status: 200, body: { channels: ['sc_1'] } });
  });

  it('tells a missing key from an unknown one', async () => {
    expect(await ask()).toMatchObject({ status: 400, body: { type: 'not_allowed' } });
    expect(await ask('pk_2')).toMatchObject({ status: 401, body: { type: 'unauthorized' } });
  });
});
