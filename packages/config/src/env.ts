import * as z from 'zod/mini';
import { ConfigError, type ConfigProblem } from './config-error';
import {
  mailbox,
  origin,
  originList,
  port,
  postgresUrl,
  proxies,
  redisUrl,
  sealingKeys,
  secret,
  smtpUrl,
  type SealingKey,
} from './fields';
import { secretWeakness } from './secret';
import { stripeBrowserFields, stripeFields, stripeProblems, type StripeConfig } from './stripe';

/** Environment variables as Node gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const mode = z._default(
  z.enum(['development', 'production', 'test'], 'must be development, production or test'),
  'development',
);

const backendSchema = z.object({
  NODE_ENV: mode,
  PORT: z._default(port, 9000),
  DATABASE_URL: postgresUrl,
  REDIS_URL: z.optional(redisUrl),
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  FORWARD_SECRET: secret,
  ORDER_SECRET: secret,
  IDENTITY_KEYS: sealingKeys,
  IDENTITY_HASH_SECRET: secret,
  IDENTITY_NUMBERS: z._default(z.enum(['fictional', 'real'], 'must be fictional or real'), 'fictional'),
  ...stripeFields,
  STOREFRONT_URL: origin,
  BACKEND_URL: origin,
  STORE_CORS: z.optional(originList),
  ADMIN_CORS: z.optional(originList),
  AUTH_CORS: z.optional(originList),
  WORKER_MODE: z._default(
    z.enum(['shared', 'server', 'worker'], 'must be shared, server or worker'),
    'shared',
  ),
  TRUST_PROXY: z._default(proxies, 0),
  CARAVANSERAI_DATA_DIR: z.optional(z.string()),
  SMTP_URL: z.optional(smtpUrl),
  MAIL_FROM: z.optional(mailbox),
});

const storefrontSchema = z.object({
  NODE_ENV: mode,
  PORT: z._default(port, 8000),
  BACKEND_URL: origin,
  STOREFRONT_URL: z.optional(origin),
  PUBLISHABLE_KEY: z.string().check(z.startsWith('pk_', 'must be a publishable key, which starts with pk_')),
  FORWARD_SECRET: secret,
  ...stripeBrowserFields,
  TRUST_PROXY: z._default(proxies, 0),
});

/** Of letters that never leave this machine. */
const DEMONSTRATION_SENDER = 'Caravanserai <post@caravanserai.example>';

/** The backend's settings, checked. Origins have no trailing slash; ports are numbers. */
export interface BackendConfig {
  environment: 'development' | 'production' | 'test';
  port: number;
  databaseUrl: string;
  /** Absent: Medusa's in-memory modules serve one process. */
  redisUrl: string | undefined;
  jwtSecret: string;
  cookieSecret: string;
  /** Shared with the storefront, which signs the shopper's address with it. */
  forwardSecret: string;
  /** Key of the secret addresses of guest orders. */
  orderSecret: string;
  /** Keys that seal buyers' identity numbers, oldest first. */
  identityKeys: readonly SealingKey[];
  /** Makes one person's purchases findable without the number; must never change. */
  identityHashSecret: string;
  /** A demonstration takes fictional numbers only. */
  identityNumbers: 'fictional' | 'real';
  stripe: StripeConfig;
  storefrontUrl: string;
  backendUrl: string;
  storeCors: string[];
  adminCors: string[];
  authCors: string[];
  workerMode: 'shared' | 'server' | 'worker';
  /** How many reverse proxies stand in front; 0 believes no forwarded address. */
  trustedProxies: number;
  /** Folder for files that belong to this installation; absent when only the database is used. */
  dataDir: string | undefined;
  mail: MailConfig;
}

/** How letters leave. */
export interface MailConfig {
  /** Absent: letters become files below `dataDir`, for a demonstration. */
  smtpUrl: string | undefined;
  /** Who sends them, as in `From`. */
  from: string;
}

/** The storefront's settings, checked. */
export interface StorefrontConfig {
  environment: 'development' | 'production' | 'test';
  port: number;
  backendUrl: string;
  /** Public address of the shop; absent: taken from the request. */
  storefrontUrl: string | undefined;
  publishableKey: string;
  forwardSecret: string;
  stripe: {
    publishableKey: string;
    /** Where browsers reach the emulator; absent: Stripe itself. */
    emulatorUrl: string | undefined;
  };
  /** How many reverse proxies stand in front; 0 believes no forwarded address. */
  trustedProxies: number;
}

/**
 * Reads the backend's settings.
 * The CORS lists default to what the default installation needs: the shop for the Store API, the backend itself
 * (Medusa Admin) for the Admin API, both for signing in.
 * @throws ConfigError naming every missing or wrong variable, a live key beside the emulator, and in production every weak
 * secret.
 */
export function loadConfig(env: Environment): BackendConfig {
  const values = check(backendSchema, env);
  if (values.SMTP_URL && !values.MAIL_FROM)
    throw new ConfigError([{ variable: 'MAIL_FROM', message: 'is not set, and SMTP_URL is' }]);
  return {
    environment: values.NODE_ENV,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    jwtSecret: values.JWT_SECRET,
    cookieSecret: values.COOKIE_SECRET,
    forwardSecret: values.FORWARD_SECRET,
    orderSecret: values.ORDER_SECRET,
    identityKeys: values.IDENTITY_KEYS,
    identityHashSecret: values.IDENTITY_HASH_SECRET,
    identityNumbers: values.IDENTITY_NUMBERS,
    stripe: {
      secretKey: values.STRIPE_SECRET_KEY,
      publishableKey: values.STRIPE_PUBLISHABLE_KEY,
      webhookSecret: values.STRIPE_WEBHOOK_SECRET,
      apiBase: values.STRIPE_API_BASE,
    },
    storefrontUrl: values.STOREFRONT_URL,
    backendUrl: values.BACKEND_URL,
    storeCors: values.STORE_CORS ?? [values.STOREFRONT_URL],
    adminCors: values.ADMIN_CORS ?? [values.BACKEND_URL],
    authCors: values.AUTH_CORS ?? [values.STOREFRONT_URL, values.BACKEND_URL],
    workerMode: values.WORKER_MODE,
    trustedProxies: values.TRUST_PROXY,
    dataDir: values.CARAVANSERAI_DATA_DIR,
    mail: { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM ?? DEMONSTRATION_SENDER },
  };
}

/**
 * Reads the storefront's settings.
 * @throws ConfigError naming every missing or wrong variable; in production also every weak secret.
 */
export function loadStorefrontConfig(env: Environment): StorefrontConfig {
  const values = check(storefrontSchema, env);
  return {
    environment: values.NODE_ENV,
    port: values.PORT,
    backendUrl: values.BACKEND_URL,
    storefrontUrl: values.STOREFRONT_URL,
    publishableKey: values.PUBLISHABLE_KEY,
    forwardSecret: values.FORWARD_SECRET,
    stripe: { publishableKey: values.STRIPE_PUBLISHABLE_KEY, emulatorUrl: values.STRIPE_EMULATOR_URL },
    trustedProxies: values.TRUST_PROXY,
  };
}

function check<Values>(schema: z.ZodMiniType<Values>, env: Environment): Values {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = z.safeParse(schema, present);
  const problems: ConfigProblem[] = (result.error?.issues ?? []).map((issue) => {
    const variable = String(issue.path[0]);
    return { variable, message: variable in present ? issue.message : 'is not set' };
  });
  problems.push(...stripeProblems(present), ...weakSecrets(present));
  if (!result.success || problems.length > 0) throw new ConfigError(problems);
  return result.data;
}

const SECRETS = ['JWT_SECRET', 'COOKIE_SECRET', 'FORWARD_SECRET', 'ORDER_SECRET', 'IDENTITY_HASH_SECRET'];

function weakSecrets(env: Record<string, string | undefined>): ConfigProblem[] {
  if (env.NODE_ENV !== 'production') return [];
  return SECRETS.flatMap((variable) => {
    const value = env[variable];
    const weakness = value === undefined ? null : secretWeakness(value);
    return weakness === null
      ? []
      : [{ variable, message: `${weakness}; make one with: openssl rand -hex 32` }];
  });
}
