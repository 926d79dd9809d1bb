import { createRequestHandler } from '@react-router/express';

/** Pages from Vite with hot reload: no cache and no content security policy. */
export async function devPages(httpServer) {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: new URL('..', import.meta.url).pathname,
    server: { middlewareMode: true, hmr: { server: httpServer } },
    appType: 'custom',
  });
  const handle = createRequestHandler({
    build: () => vite.ssrLoadModule('virtual:react-router/server-build'),
    mode: 'development',
    getLoadContext: (req) => ({ nonce: '', shopperAddress: req.ip ?? '' }),
  });
  const pages = (req, res, next) => vite.middlewares(req, res, () => handle(req, res, next));
  return { pages, close: () => vite.close() };
}
