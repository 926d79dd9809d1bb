import { randomBytes } from 'node:crypto';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@caravanserai/config/env';
import express from 'express';
import { Pool } from 'pg';
import { createFrontDoor } from '../../src/front-door/create-front-door';
import type { Queryable } from '../../src/front-door/publishable-keys';
import { frontDoorSettings } from '../../src/front-door/settings';
import { openCatalogue, type Catalogue } from '../../src/public-api/mount';
import { Api } from '../support/api';
import { createDatabase, dropDatabase } from '../support/databases';
import { FORWARD_SECRET, testEnvironment } from '../support/environment';

/** One process that answers public reads: our front door and the catalogue, without Medusa behind them. */
export interface ReadProcess {
  readonly api: Api;
  readonly catalogue: Catalogue;
  /** Statements sent for keys and reads together, the worker's own left out. */
  statements(): number;
}

export interface CatalogueDatabase {
  /** The first process; read it inside tests and hooks. */
  readonly first: ReadProcess;
  /** A second process on the same database. */
  readonly second: ReadProcess;
  readonly url: string;
  sql<Row extends object = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Waits until everything that has changed is in the read model. */
  settled(): Promise<void>;
}

interface Started {
  url: string;
  pool: Pool;
  processes: (ReadProcess & { close(): Promise<void> })[];
}

/** A picture that exists in the data folder of every process. */
export const PICTURE = '0123456789abcdef0123.svg';

const PATIENCE_MS = 60_000;

/** A copy of the seeded database with two processes reading it, for the tests of one file. */
export function useCatalogue({ cache = true }: { cache?: boolean } = {}): CatalogueDatabase {
  const name = `caravanserai_test_${randomBytes(6).toString('hex')}`;
  let started: Started | undefined;
  let data = '';
  const current = (): Started => {
    if (!started) throw new Error('The catalogue runs only inside tests and hooks.');
    return started;
  };
  const process_ = (index: number): ReadProcess => {
    const found = current().processes[index];
    if (!found) throw new Error(`There is no process ${index}.`);
    return found;
  };
  const settled = async (): Promise<void> => {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const { rows } = await current().pool.query('select 1 from catalogue_changed limit 1');
      if (rows.length === 0) return;
      if (Date.now() > deadline) throw new Error('The read model does not follow.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'caravanserai-data-'));
    await mkdir(join(data, 'pictures'));
    await writeFile(
      join(data, 'pictures', PICTURE),
      '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240"/>',
    );
    const url = await createDatabase(required('TEST_SERVER_URL'), name, required('TEST_SEEDED_TEMPLATE'));
    const pool = new Pool({ connectionString: url, max: 4 });
    pool.on('error', () => undefined);
    const processes = [await startProcess(url, data, cache), await startProcess(url, data, cache)];
    started = { url, pool, processes };
    await settled();
  }, 120_000);

  afterAll(async () => {
    for (const each of started?.processes ?? []) await each.close();
    await started?.pool.end();
    await dropDatabase(required('TEST_SERVER_URL'), name);
    await rm(data, { recursive: true, force: true });
  });

  return {
    get first() {
      return process_(0);
    },
    get second() {
      return process_(1);
    },
    get url() {
      return current().url;
    },
    sql: async <Row extends object>(text: string, values: unknown[] = []) =>
      (await current().pool.query<Row>(text, values)).rows,
    settled,
  };
}

async function startProcess(
  url: string,
  dataDirectory: string,
  cache: boolean,
): Promise<Started['processes'][number]> {
  const config = loadConfig(testEnvironment(url));
  const pool = new Pool({ connectionString: url, max: 2 });
  pool.on('error', () => undefined);
  let asked = 0;
  const database: Queryable = {
    query: (text, values) => {
      asked += 1;
      return pool.query(text, values);
    },
  };
  const catalogue = openCatalogue({ databaseUrl: url, dataDirectory, cache });
  const app = express();
  const settings = frontDoorSettings(config);
  const door = createFrontDoor(app, { ...settings, database, publicReads: [catalogue.mount] });
  catalogue.follow(door.readiness);
  const server = await new Promise<ReturnType<typeof app.listen>>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const { rows } = await pool.query<{ token: string }>(
    `select token from api_key where type = 'publishable' limit 1`,
  );
  const api = new Api(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    'x-publishable-api-key': rows[0]?.token ?? '',
    'x-forward-secret': FORWARD_SECRET,
  });
  return {
    api,
    catalogue,
    statements: () => asked + catalogue.service.database.statements,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await catalogue.close();
      await pool.end();
    },
  };
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run with jest.integration.config.cjs.`);
  return value;
}
