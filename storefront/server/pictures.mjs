import { Readable } from 'node:stream';

const NAME = /^\/pictures\/[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*$/;
const TIMEOUT_MS = 10_000;

/**
 * Pictures of goods come from the backend but are shown from this origin. Their names change with their content,
 * so browsers may keep them. Opened on its own, a drawing may do nothing.
 */
export function pictures({ backendUrl }) {
  return async (req, res, next) => {
    if (!req.path.startsWith('/pictures/')) return next();
    if ((req.method !== 'GET' && req.method !== 'HEAD') || !NAME.test(req.path)) return res.status(404).end();
    try {
      const answer = await fetch(backendUrl + req.path, { signal: AbortSignal.timeout(TIMEOUT_MS) });
      const type = answer.headers.get('content-type') ?? '';
      if (!answer.ok || !answer.body || !type.startsWith('image/')) {
        await answer.body?.cancel();
        return res.status(answer.status === 404 ? 404 : 502).end();
      }
      res.set({
        'Content-Type': type,
        'Cache-Control': 'public, max-age=31536000, immutable',
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      });
      if (req.method === 'HEAD') {
        await answer.body.cancel();
        return res.end();
      }
      return Readable.fromWeb(answer.body).on('error', next).pipe(res);
    } catch {
      return res.headersSent ? res.destroy() : res.status(502).end();
    }
  };
}
