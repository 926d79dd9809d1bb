import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { publishableKey } from './settings';

const SERVER = fileURLToPath(new URL('../../server/index.mjs', import.meta.url));

/** A storefront of one's own, as it is shipped, for tests that need another surrounding. */
export async function startStorefront({ backendUrl }: { backendUrl: string }) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, [SERVER], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      BACKEND_URL: backendUrl,
      STOREFRONT_URL: url,
      PUBLISHABLE_KEY: publishableKey,
      STRIPE_PUBLISHABLE_KEY: 'pk_test_none',
      FORWARD_SECRET: randomBytes(32).toString('hex'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const refused = once(server, 'exit').then(() => Promise.reject(new Error('The storefront did not start.')));
  await Promise.race([once(server.stdout, 'data'), refused]);
  refused.catch(() => undefined);
  const stop = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : Promise.reject(new Error('No free port'));
}
