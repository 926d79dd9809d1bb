import { join } from 'node:path';
import type { BackendConfig } from '@caravanserai/config/env';
import type { FrontDoorOptions } from './create-front-door';

/** Actor types that may sign in at this stage. */
const ACTORS = ['user', 'customer', 'member'] as const;

type Settings = Omit<FrontDoorOptions, 'database' | 'publicReads'>;

/** What the front door takes from the checked configuration. */
export function frontDoorSettings(config: BackendConfig): Settings {
  return {
    cors: { store: config.storeCors, admin: config.adminCors, auth: config.authCors },
    actors: ACTORS,
    forwardSecret: config.forwardSecret,
    trustedProxies: config.trustedProxies,
    uploadsDirectory: join(config.dataDir ?? process.cwd(), 'uploads'),
    adminPath: '/app',
    adminOrigins: [config.backendUrl, config.storefrontUrl],
    development: config.environment === 'development',
  };
}
