import { loadConfig } from '@caravanserai/config/env';
import type { SealingKey } from '@caravanserai/config/fields';

export interface IdentitySettings {
  readonly keys: readonly SealingKey[];
  readonly hashSecret: string;
  readonly numbers: 'fictional' | 'real';
}

let settings: IdentitySettings | undefined;

/** The installation's keys, read once. */
export function identitySettings(): IdentitySettings {
  if (!settings) {
    const { identityKeys, identityHashSecret, identityNumbers } = loadConfig(process.env);
    settings = { keys: identityKeys, hashSecret: identityHashSecret, numbers: identityNumbers };
  }
  return settings;
}
