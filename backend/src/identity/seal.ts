import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SealingKey } from '@caravanserai/config/fields';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A text that only the holder of the keys can read, under the newest of them: AES-256-GCM with a random nonce.
 * @param bound what it belongs to (a record and a field): moved elsewhere it no longer opens
 */
export function seal(text: string, bound: string, keys: readonly SealingKey[]): string {
  const { key } = newestKey(keys);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, Buffer.from(key, 'hex'), iv).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws Error when the key's version is gone, or the text was changed or moved */
export function open(sealed: string, bound: string, version: number, keys: readonly SealingKey[]): string {
  const found = keys.find((each) => each.version === version);
  if (!found) throw new Error(`No identity key has version ${version}.`);
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(CIPHER, Buffer.from(found.key, 'hex'), bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(bound))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
    'utf8',
  );
}

/** The key that seals from now on. @throws RangeError for no keys */
export function newestKey(keys: readonly SealingKey[]): SealingKey {
  const newest = [...keys].sort((a, b) => b.version - a.version)[0];
  if (!newest) throw new RangeError('There is no identity key.');
  return newest;
}
