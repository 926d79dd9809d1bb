import type { RequestHandler } from 'express';

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE';
const EXPOSED = 'ETag, Retry-After, X-Request-Id, Content-Language';
const PREFLIGHT_SECONDS = 600;

/**
 * Cross-origin answers for exactly the listed origins; every other origin gets no permission at all.
 * Medusa sets the same headers on its own routes; ours are needed on what is answered before Medusa.
 */
export function exactCors(origins: readonly string[]): RequestHandler {
  const allowed = new Set(origins);
  return (request, response, next) => {
    response.vary('Origin');
    const origin = request.get('origin');
    const preflight =
      request.method === 'OPTIONS' && request.get('access-control-request-method') !== undefined;
    if (origin && allowed.has(origin)) {
      response.setHeader('Access-Control-Allow-Origin', origin);
      response.setHeader('Access-Control-Allow-Credentials', 'true');
      response.setHeader('Access-Control-Expose-Headers', EXPOSED);
      if (preflight) {
        response.setHeader('Access-Control-Allow-Methods', METHODS);
        response.setHeader('Access-Control-Max-Age', PREFLIGHT_SECONDS);
        response.vary('Access-Control-Request-Headers');
        const asked = request.get('access-control-request-headers');
        if (asked) response.setHeader('Access-Control-Allow-Headers', asked);
      }
    }
    if (preflight) return void response.status(204).end();
    next();
  };
}
