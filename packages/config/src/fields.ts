import * as z from 'zod/mini';

const PORT_TEXT = /^\d{1,5}$/;

/** A TCP port written in digits, 1 to 65535. */
export const port = z.pipe(
  z.string().check(z.regex(PORT_TEXT, 'must be a port number from 1 to 65535')),
  z.pipe(
    z.transform((text: string) => Number(text)),
    z
      .int()
      .check(
        z.minimum(1, 'must be a port number from 1 to 65535'),
        z.maximum(65535, 'must be at most 65535'),
      ),
  ),
);

/** An absolute http(s) origin without a path, as browsers send it in `Origin`; a trailing slash is dropped. */
export const origin = z.pipe(
  z.url({ protocol: /^https?$/, error: 'must be an address such as https://shop.example' }),
  z.transform((text: string) => text.replace(/\/+$/, '')),
);

/** A PostgreSQL connection address. */
export const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address such as postgres://user:password@host:5432/database',
});

/** A Redis connection address. */
export const redisUrl = z.url({
  protocol: /^rediss?$/,
  error: 'must be an address such as redis://host:6379',
});

/** The mail server that takes our letters. */
export const smtpUrl = z.url({
  protocol: /^smtps?$/,
  error: 'must be an address such as smtps://user:password@host:465',
});

const MAILBOX = /^(?:[^<>\r\n"]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/;

/** A mailbox as in `From`: `Name <address>` or an address. */
export const mailbox = z
  .string()
  .check(z.regex(MAILBOX, 'must be a mailbox such as Caravanserai <post@shop.example>'));

/**
 * Allowed browser origins, separated by commas. Wildcards and regular expressions, which Medusa would accept,
 * are refused: the lists are exact.
 */
export const originList = z.pipe(
  z.string(),
  z.pipe(
    z.transform((text: string) =>
      text
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    ),
    z.array(origin),
  ),
);

/** How many reverse proxies stand in front; one digit, so that no address or `true` makes us believe everybody. */
export const proxies = z.pipe(
  z.string().check(z.regex(/^\d$/, 'must be how many reverse proxies stand in front, 0 to 9')),
  z.transform((text: string) => Number(text)),
);

/** A secret that is at least present; its strength is judged by `secretWeakness` in production. */
export const secret = z.string().check(z.minLength(1, 'must not be empty'));

/** A key to seal personal data with; its version stays with what was sealed, so that keys can be changed. */
export interface SealingKey {
  readonly version: number;
  /** 32 bytes in hexadecimal digits. */
  readonly key: string;
}

const SEALING_KEYS = /^[1-9]\d{0,3}:[0-9a-f]{64}(,[1-9]\d{0,3}:[0-9a-f]{64})*$/;

/** `1:<64 hex digits>,2:<64 hex digits>`: the newest version seals, the older ones still open. */
export const sealingKeys = z.pipe(
  z
    .string()
    .check(
      z.regex(SEALING_KEYS, 'must be versions with 64 hexadecimal digits each, such as 1:0f9d…,2:6b1e…'),
    ),
  z.pipe(
    z.transform((text: string): SealingKey[] =>
      text
        .split(',')
        .map((entry) => ({ version: Number(entry.split(':')[0]), key: entry.split(':')[1] ?? '' }))
        .sort((a, b) => a.version - b.version),
    ),
    z
      .array(z.object({ version: z.int(), key: z.string() }))
      .check(
        z.refine(
          (keys) => new Set(keys.map(({ version }) => version)).size === keys.length,
          'names a version twice',
        ),
      ),
  ),
);
