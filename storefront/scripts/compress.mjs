// Compresses what the build made once, so that serving a file costs no processor time.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../build/client', import.meta.url));
const TEXT = new Set(['.js', '.css', '.svg', '.json', '.txt', '.html', '.webmanifest']);
const MIN_BYTES = 512;

for (const name of readdirSync(root, { recursive: true })) {
  const file = join(root, name);
  if (!TEXT.has(extname(file)) || !statSync(file).isFile()) continue;
  const source = readFileSync(file);
  if (source.length < MIN_BYTES) continue;
  const brotli = brotliCompressSync(source, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: source.length },
  });
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, gzipSync(source, { level: 9 }));
}
