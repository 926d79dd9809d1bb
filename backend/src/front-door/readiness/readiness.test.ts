import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBareApp } from '../../../integration-tests/support/bare-app';
import type { Check } from './check';
import { databaseEncoding, databaseExtensions } from './database-checks';
import { migrationNames, migrationsApplied } from './migrations-check';
import { redisAnswers } from './redis-check';
import { Readiness } from './readiness';

const answering = (rows: Record<string, unknown>[]) => ({ database: { query: async () => ({ rows }) } });
const check = (name: string, run: Check['run']): Check => ({ name, run });

describe('GET /ready', () => {
  let readiness = new Readiness(answering([]));
  const bare = useBareApp((app) => app.get('/ready', (...args) => readiness.handler()(...args)));

  beforeEach(() => {
    readiness = new Readiness(answering([]));
  });

  it('is ready when every check holds', async () => {
    readiness.add(check('one', async () => null));
    expect(await bare.api.get('/ready')).toMatchObject({
      status: 200,
      body: {
        status: 'ready',
        checks: [
          { name: 'accepting', ok: true },
          { name: 'one', ok: true },
        ],
      },
    });
  });

  it('names what is missing, and keeps the details of errors to itself', async () => {
    const refused = Object.assign(new Error('connect to postgres://user:password@host'), {
      code: 'ECONNREFUSED',
    });
    readiness.add(
      check('lagging', async () => 'is 9 s behind'),
      check('broken', () => Promise.reject(refused)),
    );
    const { status, body } = await bare.api.get('/ready');
    expect(status).toBe(503);
    expect(body).toMatchObject({
      status: 'not_ready',
      checks: [
        { name: 'accepting', ok: true },
        { name: 'lagging', ok: false, detail: 'is 9 s behind' },
        { name: 'broken', ok: false, detail: 'failed with ECONNREFUSED' },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('password');
  });

  it('does not wait for a check that never answers', async () => {
    readiness.add(check('stuck', () => new Promise(() => undefined)));
    expect(await bare.api.get('/ready')).toMatchObject({
      status: 503,
      body: { checks: [{}, { name: 'stuck', ok: false }] },
    });
  });

  it('runs the checks once for many who ask at the same time', async () => {
    let runs = 0;
    readiness.add(
      check('counted', async () => {
        runs += 1;
        return null;
      }),
    );
    await Promise.all(Array.from({ length: 20 }, () => bare.api.get('/ready')));
    expect(runs).toBe(1);
  });

  it('is not ready any more once it drains', async () => {
    readiness.drain();
    expect(await bare.api.get('/ready')).toMatchObject({
      status: 503,
      body: { checks: [{ name: 'accepting', ok: false }] },
    });
  });
});

it('checks encoding and extensions', async () => {
  expect(await databaseEncoding.run(answering([{ server_encoding: 'UTF8' }]))).toBeNull();
  expect(await databaseEncoding.run(answering([{ server_encoding: 'SQL_ASCII' }]))).toContain('SQL_ASCII');
  expect(await databaseExtensions.run(answering([{ extname: 'pg_trgm' }]))).toBe('missing: unaccent');
});

it('asks Redis for a lock of its own each time', async () => {
  const taken: unknown[] = [];
  const answersWith = (run: boolean) =>
    redisAnswers({
      execute: async (keys, job) => {
        taken.push(keys);
        if (!run) throw new Error('Timed-out acquiring lock at redis://:password@host');
        return job();
      },
    });
  expect(await answersWith(true).run(answering([]))).toBeNull();
  expect(await answersWith(false).run(answering([]))).toBe('does not answer');
  expect(taken[0]).not.toEqual(taken[1]);
});

describe('migrations', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'migrations-'));
    for (const module of ['a', 'b']) await mkdir(join(folder, module, 'migrations'), { recursive: true });
    const files = [
      'a/index.js',
      'a/migrations/Migration1.js',
      'a/migrations/Migration1.d.ts',
      'a/migrations/Migration1.js.map',
      'b/migrations/Migration2.ts',
      'b/migrations/.snapshot.json',
    ];
    await Promise.all(files.map((file) => writeFile(join(folder, file), '')));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are found beside each module, whether its entry is a file or a folder', async () => {
    const names = await migrationNames([join(folder, 'a/index.js'), join(folder, 'b'), join(folder, 'none')]);
    expect(names.sort()).toEqual(['Migration1', 'Migration2']);
  });

  it('are compared with what the database has', async () => {
    const expected = migrationsApplied(['Migration1', 'Migration2']);
    expect(
      await expected.run(answering([{ name: 'Migration2' }, { name: 'Migration1' }, { name: 'Old' }])),
    ).toBeNull();
    expect(await expected.run(answering([{ name: 'Migration1' }]))).toBe('not applied: Migration2');
  });
});
