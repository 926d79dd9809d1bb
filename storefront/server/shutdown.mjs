const GRACE_MS = 10_000;

/**
 * Ends the server on SIGTERM and SIGINT: no new connections, requests in flight finish, then the process leaves.
 * @param {import('node:http').Server} server
 * @param {() => Promise<void>} [also] what else has to be closed
 */
export function endGracefully(server, also = async () => {}) {
  let ending = false;
  server.prependListener('request', (_req, res) => {
    if (ending) res.setHeader('Connection', 'close');
  });
  const end = () => {
    if (ending) return;
    ending = true;
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    server.close(() => void also().then(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
