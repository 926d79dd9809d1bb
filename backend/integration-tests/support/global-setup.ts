import { startCluster, type Cluster } from './cluster';
import { ensureSeededTemplate, ensureTemplate } from './template';

declare global {
  var testCluster: Cluster | undefined;
}

/** Once per run: a server, and on it a migrated and a seeded database; every test file copies one of them. */
export default async function globalSetup(): Promise<void> {
  let server = serverFromEnvironment();
  if (!server) {
    globalThis.testCluster = await startCluster();
    server = globalThis.testCluster.url;
  }
  // Medusa's logger reads its level when it is loaded, before any test can say so.
  process.env.LOG_LEVEL ??= 'error';
  process.env.TEST_SERVER_URL = server;
  process.env.TEST_TEMPLATE = await ensureTemplate(server);
  process.env.TEST_SEEDED_TEMPLATE = await ensureSeededTemplate(server, process.env.TEST_TEMPLATE);
}

/** Medusa's own names for the server of its tests. */
function serverFromEnvironment(): string | undefined {
  const { DB_HOST, DB_PORT = '5432', DB_USERNAME = 'postgres', DB_PASSWORD = '' } = process.env;
  if (!DB_HOST) return undefined;
  const url = new URL(`postgres://${DB_HOST}:${DB_PORT}/postgres`);
  url.username = DB_USERNAME;
  url.password = DB_PASSWORD;
  return url.href;
}
