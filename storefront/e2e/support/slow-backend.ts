import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { backendUrl } from './settings';

/** The backend of the shop under test, but a new cart takes `ms` longer to be answered. */
export async function startSlowBackend(ms: number) {
  const server = createServer((asked, answer) => {
    const { method, url: path, headers } = asked;
    const passed = request(`${backendUrl}${path}`, { method, headers }, (given) => {
      const pass = () => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
      };
      const slow = method === 'POST' && path?.split('?')[0] === '/store/carts';
      setTimeout(pass, slow ? ms : 0);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No free port');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://localhost:${address.port}`, stop };
}
