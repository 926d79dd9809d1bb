import { loadConfig } from '@caravanserai/config/env';

let settings: { shop: string; key: string } | undefined;

/** The shop's origin and the installation's key, read once. */
export function shopSettings(): { shop: string; key: string } {
  if (!settings) {
    const { storefrontUrl, orderSecret } = loadConfig(process.env);
    settings = { shop: storefrontUrl, key: orderSecret };
  }
  return settings;
}
