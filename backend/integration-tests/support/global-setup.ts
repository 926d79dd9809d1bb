import { startCluster, type Cluster } from './cluster';
import { ensureTemplate } from './template';

declare global {
  // eslint-disable-next-line no-var
  var testCluster: Cluster | undefined;
}

/** Once per run: a server, and on it a migrated database that every test file copies. */
export default async function globalSetup(): Promise<void> {
  let server = process.env.TEST_DATABASE_URL;
  if (!server) {
    globalThis.testCluster = await startCluster();
    server = globalThis.testCluster.url;
  }
  process.env.TEST_SERVER_URL = server;
  process.env.TEST_TEMPLATE = await ensureTemplate(server);
}
