import { ConfigError } from '@caravanserai/config/config-error';
import { origin, originList, port } from '@caravanserai/config/fields';
import * as z from 'zod/mini';
import type { EmulatorOptions } from './emulator';
import { isLiveKey } from './http/keys';

export interface ServeSettings {
  options: EmulatorOptions;
  port: number;
  address: string;
}

const key = (prefix: string) =>
  z.string().check(
    z.refine((value) => !isLiveKey(value), 'is a live key; the emulator takes test payments only'),
    z.startsWith(prefix, `must start with ${prefix}`),
  );

const settings = z.object({
  PORT: z._default(port, 12111),
  STRIPE_SECRET_KEY: key('sk_test_'),
  STRIPE_PUBLISHABLE_KEY: key('pk_test_'),
  STRIPE_WEBHOOK_URL: z.optional(z.url({ protocol: /^https?$/ })),
  STRIPE_WEBHOOK_SECRET: z.optional(z.string()),
  STRIPE_EMULATOR_JOURNAL: z.optional(z.string()),
  STRIPE_EMULATOR_ORIGIN: z.optional(origin),
  STRIPE_EMULATOR_HOSTS: z.optional(originList),
  STRIPE_EMULATOR_ADDRESS: z._default(z.string(), '127.0.0.1'),
  STRIPE_EMULATOR_OPEN: z.optional(z.enum(['true', 'false'])),
});

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Reads the settings of `serve.ts`.
 * @throws ConfigError naming every wrong variable: live keys, a webhook without secret, an address that other
 * machines reach without `STRIPE_EMULATOR_OPEN=true`
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): ServeSettings {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = z.safeParse(settings, present);
  if (!result.success) {
    throw new ConfigError(
      result.error.issues.map(({ path, message }) => {
        const variable = String(path[0]);
        return { variable, message: variable in present ? message : 'is not set' };
      }),
    );
  }
  const values = result.data;
  const { STRIPE_WEBHOOK_URL: url, STRIPE_WEBHOOK_SECRET: secret, STRIPE_EMULATOR_ADDRESS: address } = values;
  if (url !== undefined && secret === undefined) {
    throw new ConfigError([
      { variable: 'STRIPE_WEBHOOK_SECRET', message: 'is needed for STRIPE_WEBHOOK_URL' },
    ]);
  }
  if (!LOOPBACK.has(address) && values.STRIPE_EMULATOR_OPEN !== 'true') {
    throw new ConfigError([
      {
        variable: 'STRIPE_EMULATOR_ADDRESS',
        message: 'is reached by other machines; set STRIPE_EMULATOR_OPEN=true if that is meant',
      },
    ]);
  }
  return {
    port: values.PORT,
    address,
    options: {
      keys: { secret: values.STRIPE_SECRET_KEY, publishable: values.STRIPE_PUBLISHABLE_KEY },
      webhooks: url !== undefined && secret !== undefined ? [{ url, secret }] : [],
      journal: values.STRIPE_EMULATOR_JOURNAL,
      origin: values.STRIPE_EMULATOR_ORIGIN,
      hosts: values.STRIPE_EMULATOR_HOSTS ?? [],
    },
  };
}
