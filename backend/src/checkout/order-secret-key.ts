import { loadConfig } from '@caravanserai/config/env';

let key: string | undefined;

/** The installation's key of order addresses, read once. */
export function orderSecretKey(): string {
  key ??= loadConfig(process.env).orderSecret;
  return key;
}
