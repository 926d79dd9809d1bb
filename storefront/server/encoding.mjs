import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * The best encoding a client takes of those there are; quality values of 0 are refusals.
 * @param {string | undefined} header `Accept-Encoding`
 * @param {readonly ('br' | 'gzip')[]} available best first
 * @returns {'br' | 'gzip' | undefined}
 */
export function chooseEncoding(header, available) {
  const taken = new Set(
    (header ?? '')
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.split(';')[0]),
  );
  return available.find((encoding) => taken.has(encoding));
}

/** Compresses a page for the cache: a middle quality, as it lives a second or a little more. */
export function compress(body, encoding) {
  if (encoding === 'gzip') return gzipped(body, { level: 6 });
  return brotli(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}
