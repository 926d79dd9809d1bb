import path from 'node:path';
import { createLifecycle } from '../lifecycle.mjs';
import { freePort } from '../ports.mjs';
import { quietMedusa } from '../quiet-medusa.mjs';
import { startPostgres } from '../postgres/server.mjs';
import { ensureSecrets } from '../secrets.mjs';
import { INTEGRATION_SUITES, runSuites } from './jest.mjs';

/**
 * Runs the backend's integration tests against a throwaway PostgreSQL. Medusa's test runner makes its own databases
 * there; it takes the server from these variables and insists on the name localhost.
 * @param {import('./stages.mjs').StageOptions} options
 */
export async function integrationStage({ env, dataDir, logDir, lifecycle }) {
  const own = createLifecycle();
  lifecycle.onClose(own.close);
  const { databasePassword, secrets } = ensureSecrets({}, dataDir);
  try {
    const postgres = await startPostgres({
      dataDir: path.join(dataDir, 'integration'),
      logDir,
      port: await freePort(),
      password: databasePassword,
      throwaway: true,
      lifecycle: own,
    });
    const database = {
      DB_HOST: 'localhost',
      DB_PORT: String(postgres.port),
      DB_USERNAME: postgres.user,
      DB_PASSWORD: postgres.password,
      DATABASE_URL: postgres.url('postgres'),
      STOREFRONT_URL: 'http://localhost:8000',
      BACKEND_URL: 'http://localhost:9000',
      ...quietMedusa(dataDir),
      NODE_ENV: 'test',
    };
    return await runSuites(INTEGRATION_SUITES, { env: { ...env, ...secrets, ...database }, logDir });
  } finally {
    await own.close();
  }
}
