import { createHash } from 'node:crypto';
import type { Agreed } from './agreed';

/** The name of an agreement: another for every figure, rule, quantity or delivery that differs. */
export const versionOf = (agreed: Agreed): string =>
  createHash('sha256').update(JSON.stringify(agreed)).digest('base64url').slice(0, 22);

/** True for what could be a version. */
export const isVersion = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{22}$/.test(value);
