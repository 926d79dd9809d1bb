import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadConfig } from '@caravanserai/config/env';
import { MedusaModule } from '@medusajs/framework/modules-sdk';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import loadMedusa from '@medusajs/medusa/loaders/index';
import express from 'express';
import { Pool } from 'pg';
import { PlacingWorker } from '../placing/worker';
import { catalogueOptions, openCatalogue, type Catalogue } from '../public-api/mount';
import { createFrontDoor } from './create-front-door';
import { createWorkerDoor } from './create-worker-door';
import { gracefulClose } from './graceful-close';
import { lastResort, nothingHere } from './guards/last-answers';
import { mounts } from './mounts';
import { migrationNames, migrationsApplied } from './readiness/migrations-check';
import { redisAnswers } from './readiness/redis-check';
import { registeredRoutes, type RegisteredRoute } from './registered-routes';
import { frontDoorSettings } from './settings';

export interface StartOptions {
  /** The Medusa project: backend/ in development, backend/.medusa/server after a build. */
  directory: string;
  /** 0 takes any free port. */
  port: number;
  host?: string;
}

export interface RunningBackend {
  port: number;
  container: MedusaContainer;
  /** Its public reads. */
  catalogue: Catalogue;
  /** What it answers, ours and Medusa's. */
  routes: readonly RegisteredRoute[];
  /** Lets requests in flight finish, then shuts Medusa down. Safe to call twice. */
  close(): Promise<void>;
}

/** Connections for readiness, keys and public reads, apart from Medusa's own pool. */
const POOL_SIZE = 8;
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Starts the backend: our front door first, then Medusa behind it on the same Express app. In worker mode it works
 * in the background and answers nothing but `/health` and `/ready`.
 * Reads its settings from the environment.
 * @throws ConfigError, or what Medusa throws while loading; nothing keeps running then
 */
export async function startBackend({ directory, port, host }: StartOptions): Promise<RunningBackend> {
  const config = loadConfig(process.env);
  process.env.MEDUSA_WORKER_MODE = config.workerMode;
  const database = new Pool({
    connectionString: config.databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  // An idle connection that the database drops must not end the process; the next query reconnects.
  database.on('error', () => undefined);

  const app = express();
  const settings = frontDoorSettings(config);
  const catalogue = openCatalogue(catalogueOptions(config.databaseUrl, config.dataDir));
  const publicReads = [...mounts, catalogue.mount];
  const readiness =
    config.workerMode === 'worker'
      ? createWorkerDoor(app, database)
      : createFrontDoor(app, { ...settings, database, publicReads }).readiness;
  catalogue.follow(readiness);
  try {
    const medusa = await loadMedusa({ directory, expressApp: app });
    const entries = MedusaModule.getAllModuleResolutions().map(({ resolutionPath }) => resolutionPath);
    readiness.add(
      migrationsApplied(await migrationNames(entries.filter((entry) => typeof entry === 'string'))),
    );
    if (config.redisUrl) readiness.add(redisAnswers(medusa.container.resolve(Modules.LOCKING)));
    app.use(nothingHere, lastResort);

    const server = createServer(app);
    const closeServer = gracefulClose(server);
    await listen(server, port, host);
    const placing = new PlacingWorker(medusa.container);
    placing.start();
    let closing: Promise<void> | undefined;
    const close = async (): Promise<void> => {
      readiness.drain();
      await closeServer();
      await placing.stop();
      await catalogue.close();
      await medusa.shutdown();
      await database.end();
    };
    return {
      port: portOf(server),
      container: medusa.container,
      catalogue,
      routes: registeredRoutes(app),
      close: () => (closing ??= close()),
    };
  } catch (error) {
    await catalogue.close();
    await database.end();
    throw error;
  }
}

function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
