import { join } from 'node:path';
import type { BackendConfig, Environment } from '@caravanserai/config/env';
import type { FrontDoorOptions } from './create-front-door';

/** Actor types that may sign in at this stage. */
const ACTORS = ['user', 'customer'] as const;

type Settings = Omit<FrontDoorOptions, 'database' | 'publicReads'>;

/** How many reverse proxies stand in front, from `TRUST_PROXY`; anything but a small number means none. */
export function trustedProxies(env: Environment): number {
  const given = env.TRUST_PROXY ?? '';
  return /^\d$/.test(given) ? Number(given) : 0;
}

/** What the front door takes from the checked configuration. */
export function frontDoorSettings(config: BackendConfig, env: Environment): Settings {
  return {
    cors: { store: config.storeCors, admin: config.adminCors, auth: config.authCors },
    actors: ACTORS,
    forwardSecret: config.forwardSecret,
    trustedProxies: trustedProxies(env),
    uploadsDirectory: join(config.dataDir ?? process.cwd(), 'uploads'),
    adminPath: '/app',
    adminOrigins: [config.backendUrl, config.storefrontUrl],
    development: config.environment === 'development',
  };
}
