import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Pool } from 'pg';
import { startBackend, type RunningBackend } from '../../src/front-door/start-backend';
import { Api } from './api';
import { createDatabase, dropDatabase } from './databases';
import { FORWARD_SECRET, testEnvironment } from './environment';
import { startStripe, stopStripe } from './stripe';

/** The backend of one test file. Read its parts inside tests and hooks, where they exist. */
export interface TestApp {
  /** Knows the publishable key and counts as the storefront, so no rate limit applies. */
  readonly api: Api;
  /** A stranger: no publishable key, no secret. */
  readonly stranger: Api;
  readonly container: MedusaContainer;
  readonly catalogue: RunningBackend['catalogue'];
  readonly publishableKey: string;
  readonly databaseUrl: string;
  /** Every route of the running router. */
  readonly routes: RunningBackend['routes'];
  sql<Row extends object = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
}

interface Started {
  backend: RunningBackend;
  pool: Pool;
  api: Api;
  stranger: Api;
  publishableKey: string;
  databaseUrl: string;
}

const PROJECT = resolve(__dirname, '../..');
const START_MS = 120_000;

/**
 * Starts the real backend through our own entry, once for the test file, on a fresh copy of the migrated
 * database, and removes both afterwards. Call it at the top of a file or of its one outermost `describe`.
 */
export function useApp(environment: Record<string, string> = {}): TestApp {
  return startOn('TEST_TEMPLATE', environment);
}

/** The same on a copy of the database that holds the demonstration's data. */
export function useSeededApp(environment: Record<string, string> = {}): TestApp {
  return startOn('TEST_SEEDED_TEMPLATE', environment);
}

function startOn(
  template: 'TEST_TEMPLATE' | 'TEST_SEEDED_TEMPLATE',
  environment: Record<string, string>,
): TestApp {
  let started: Started | undefined;
  const current = (): Started => {
    if (!started) throw new Error('The backend runs only inside tests and hooks.');
    return started;
  };
  const server = required('TEST_SERVER_URL');
  const name = `caravanserai_test_${randomBytes(6).toString('hex')}`;

  beforeAll(async () => {
    const databaseUrl = await createDatabase(server, name, required(template));
    Object.assign(process.env, testEnvironment(databaseUrl), await startStripe(), environment);
    const backend = await startBackend({ directory: PROJECT, port: 0, host: '127.0.0.1' });
    const pool = new Pool({ connectionString: databaseUrl, max: 4 });
    pool.on('error', () => undefined);
    const { rows } = await pool.query<{ token: string }>(
      `select token from api_key where type = 'publishable' limit 1`,
    );
    const publishableKey = rows[0]?.token ?? '';
    const stranger = new Api(`http://127.0.0.1:${backend.port}`);
    const api = stranger.with({
      'x-publishable-api-key': publishableKey,
      'x-forward-secret': FORWARD_SECRET,
    });
    started = { backend, pool, api, stranger, publishableKey, databaseUrl };
  }, START_MS);

  afterAll(async () => {
    await started?.backend.close();
    await started?.pool.end();
    await stopStripe();
    await dropDatabase(server, name);
  }, START_MS);

  return {
    get api() {
      return current().api;
    },
    get stranger() {
      return current().stranger;
    },
    get container() {
      return current().backend.container;
    },
    get catalogue() {
      return current().backend.catalogue;
    },
    get publishableKey() {
      return current().publishableKey;
    },
    get databaseUrl() {
      return current().databaseUrl;
    },
    get routes() {
      return current().backend.routes;
    },
    sql: async <Row extends object>(text: string, values: unknown[] = []) => {
      const { rows } = await current().pool.query<Row>(text, values);
      return rows;
    },
  };
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run with jest.integration.config.cjs.`);
  return value;
}
