import { join } from 'node:path';
import './src/locking/everywhere-in-order';
import { loadConfig } from '@caravanserai/config/env';
import { defineConfig } from '@medusajs/framework/utils';

const config = loadConfig(process.env);
const redis = config.redisUrl;

/** One process needs nothing but PostgreSQL; with REDIS_URL set, several may share the work. */
const sharedInfrastructure = redis
  ? [
      {
        resolve: '@medusajs/medusa/event-bus-redis',
        // Medusa tries once by default: a search index that is just being filled would lose the event for good.
        options: {
          redisUrl: redis,
          jobOptions: { attempts: 5, backoff: { type: 'exponential', delay: 1_000 } },
        },
      },
      { resolve: '@medusajs/medusa/workflow-engine-redis', options: { redis: { redisUrl: redis } } },
      {
        resolve: '@medusajs/medusa/locking',
        options: {
          providers: [
            {
              resolve: '@medusajs/medusa/locking-redis',
              id: 'locking-redis',
              is_default: true,
              options: { redisUrl: redis },
            },
          ],
        },
      },
    ]
  : [];

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: config.databaseUrl,
    redisUrl: redis,
    workerMode: config.workerMode,
    databaseDriverOptions: { pool: { min: 0, max: 20 } },
    http: {
      storeCors: config.storeCors.join(','),
      adminCors: config.adminCors.join(','),
      authCors: config.authCors.join(','),
      jwtSecret: config.jwtSecret,
      cookieSecret: config.cookieSecret,
      authMethodsPerActor: { user: ['emailpass'], customer: ['emailpass'], member: ['emailpass'] },
    },
    // The default start speaks plain HTTP on loopback; behind HTTPS the cookie is marked secure.
    cookieOptions: { secure: config.backendUrl.startsWith('https:'), sameSite: 'lax' },
  },
  admin: {
    // Compiled into Medusa Admin, which the backend serves itself: a relative address fits every installation.
    backendUrl: '/',
    disable: config.workerMode === 'worker' || process.env.DISABLE_ADMIN === 'true',
  },
  featureFlags: { translation: true },
  modules: [
    { resolve: '@medusajs/medusa/translation' },
    {
      resolve: '@medusajs/medusa/file',
      options: {
        providers: [
          {
            resolve: '@medusajs/medusa/file-local',
            id: 'local',
            options: {
              upload_dir: join(config.dataDir ?? process.cwd(), 'uploads'),
              private_upload_dir: join(config.dataDir ?? process.cwd(), 'uploads-private'),
              backend_url: `${config.backendUrl}/static`,
            },
          },
        ],
      },
    },
    {
      resolve: '@medusajs/medusa/fulfillment',
      options: {
        providers: [
          { resolve: '@medusajs/medusa/fulfillment-manual', id: 'manual' },
          { resolve: './src/modules/freight', id: 'freight' },
        ],
      },
    },
    {
      resolve: '@medusajs/medusa/payment',
      options: {
        providers: [
          {
            resolve: './src/modules/payment-stripe',
            id: 'stripe',
            options: {
              apiKey: config.stripe.secretKey,
              webhookSecret: config.stripe.webhookSecret,
              apiBase: config.stripe.apiBase,
            },
          },
        ],
      },
    },
    { resolve: './src/modules/pavilion' },
    { resolve: './src/modules/merchant' },
    { resolve: './src/modules/listing' },
    { resolve: './src/modules/exchange-rate' },
    { resolve: './src/modules/customs' },
    { resolve: './src/modules/identity' },
    { resolve: './src/modules/consent' },
    { resolve: './src/modules/delivery' },
    { resolve: './src/modules/quote' },
    { resolve: './src/modules/kept' },
    { resolve: './src/modules/placing' },
    { resolve: './src/modules/account' },
    { resolve: './src/modules/consignment' },
    { resolve: './src/modules/mail' },
    { resolve: './src/modules/returns' },
    { resolve: './src/modules/offering' },
    { resolve: './src/modules/authoring' },
    { resolve: './src/modules/curating' },
    { resolve: './src/modules/admitting' },
    { resolve: './src/modules/desk' },
    ...sharedInfrastructure,
  ],
});
