import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.mjs';
import { assets } from './assets.mjs';
import { readConfig } from './config.mjs';
import { endGracefully } from './shutdown.mjs';

const dev = process.argv.includes('--dev');
process.env.NODE_ENV ??= dev ? 'development' : 'production';

const config = readConfig(process.env);
const server = createServer();

if (dev) {
  const { devPages } = await import('./dev.mjs');
  const { pages, close } = await devPages(server);
  server.on('request', createApp(config, { pages }));
  endGracefully(server, close);
} else {
  const { pages } = await import('./pages.mjs');
  const build = await import('../build/server/index.js');
  const files = assets(fileURLToPath(new URL('../build/client', import.meta.url)));
  server.on('request', createApp(config, { files, pages: pages(build, config) }));
  endGracefully(server);
}

server.listen(config.port, () => console.log(`Storefront: ${config.publicUrl}`));
