import type { RequestHandler } from 'express';
import helmet from 'helmet';

export interface SecurityHeaderOptions {
  /** Path of Medusa Admin. */
  adminPath: string;
  /** Origins Medusa Admin calls and shows pictures of, beside its own. */
  adminOrigins: readonly string[];
  /** Vite serves the admin in development: inline preamble, websocket. */
  development: boolean;
}

type Directives = Record<string, readonly string[]>;

const API_DIRECTIVES: Directives = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] };

function adminDirectives({ adminOrigins, development }: SecurityHeaderOptions): Directives {
  return {
    'default-src': ["'self'"],
    'script-src': development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
    // The admin's component library sets style attributes and style elements.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...adminOrigins],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...adminOrigins, ...(development ? ['ws:'] : [])],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
}

function headers(directives: Directives): RequestHandler {
  const withoutHsts = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: mutable(directives) },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
    // Public reads are for any origin the CORS list allows.
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  return withoutHsts as RequestHandler;
}

function mutable(directives: Directives): Record<string, string[]> {
  return Object.fromEntries(Object.entries(directives).map(([name, values]) => [name, [...values]]));
}

const hsts = helmet.strictTransportSecurity({ maxAge: 31_536_000, includeSubDomains: false });

/**
 * Response headers of every answer: a policy that forbids everything for the API, one that lets Medusa Admin
 * run for its path; HSTS only where the request came over HTTPS, since loopback speaks HTTP.
 */
export function securityHeaders(options: SecurityHeaderOptions): RequestHandler {
  const api = headers(API_DIRECTIVES);
  const admin = headers(adminDirectives(options));
  const underAdmin = new RegExp(`^${options.adminPath}(/|$|\\?)`, 'i');
  return (request, response, next) => {
    const chosen = underAdmin.test(request.url) ? admin : api;
    chosen(request, response, (error?: unknown) => {
      if (error || !request.secure) return next(error);
      hsts(request, response, () => next());
    });
  };
}
