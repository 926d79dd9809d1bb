// Writes the shop's own route table beside the whole one that the build made for the desks.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shopManifestUrl, shopRoutes } from '../server/shop-build.mjs';

const folder = fileURLToPath(new URL('../build/client/assets', import.meta.url));
const PREFIX = 'window.__reactRouterManifest=';

for (const name of readdirSync(folder)) {
  if (!/^manifest-[0-9a-f]+\.js$/.test(name)) continue;
  const text = readFileSync(join(folder, name), 'utf8');
  if (!text.startsWith(PREFIX)) throw new Error(`${name} is no route table as this script knows them.`);
  const manifest = JSON.parse(text.slice(PREFIX.length).replace(/;\s*$/, ''));
  const shop = { ...manifest, url: shopManifestUrl(manifest.url), routes: shopRoutes(manifest.routes) };
  writeFileSync(join(folder, shopManifestUrl(name)), `${PREFIX}${JSON.stringify(shop)};`);
}
