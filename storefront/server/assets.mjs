import { createReadStream, readdirSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { chooseEncoding } from './encoding.mjs';

const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
const ENCODED = { br: '.br', gzip: '.gz' };

/** Files under these folders carry a hash or a version in their name. */
const IMMUTABLE = /^\/(assets|fonts)\//;

/**
 * Serves the built files with the compressed form made at build. The folder is read once, so a request can name
 * only what was there at start.
 */
export function assets(root) {
  const files = index(root);
  return (req, res, next) => {
    const found = files.get(req.path);
    if (!found) return IMMUTABLE.test(req.path) ? res.status(404).type('txt').send('Not found') : next();
    if (req.method !== 'GET' && req.method !== 'HEAD') return res.status(405).set('Allow', 'GET, HEAD').end();
    const encoding = chooseEncoding(req.get('accept-encoding'), found.encodings);
    const form = encoding ? found.forms[encoding] : found.forms.identity;
    res.set({
      'Content-Type': TYPES[extname(found.file)] ?? 'application/octet-stream',
      'Content-Length': String(form.size),
      'Cache-Control': IMMUTABLE.test(req.path)
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=3600',
      Vary: 'Accept-Encoding',
    });
    if (encoding) res.set('Content-Encoding', encoding);
    if (req.method === 'HEAD') return res.end();
    return createReadStream(form.path).on('error', next).pipe(res);
  };
}

function index(root) {
  const files = new Map();
  const all = readdirSync(root, { recursive: true }).filter((name) => statSync(join(root, name)).isFile());
  const present = new Set(all);
  for (const name of all) {
    if (name.endsWith('.br') || name.endsWith('.gz') || !extname(name)) continue;
    const encodings = Object.keys(ENCODED).filter((encoding) => present.has(name + ENCODED[encoding]));
    const forms = { identity: form(join(root, name)) };
    for (const encoding of encodings) forms[encoding] = form(join(root, name + ENCODED[encoding]));
    files.set(`/${name.split(sep).join('/')}`, { file: name, encodings, forms });
  }
  return files;
}

const form = (path) => ({ path, size: statSync(path).size });
