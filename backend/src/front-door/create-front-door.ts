import type { Express, Request, RequestHandler } from 'express';
import { isDeskUpload, otherFiles } from '../desk/read-upload';
import { bodyErrors } from './guards/body-errors';
import { bodyShape } from './guards/body-shape';
import { cartInput } from './guards/cart-input';
import { exactCors } from './guards/cors';
import { knownActors } from './guards/auth-actors';
import { customerAddress, emailPasswordRules } from './guards/email-password';
import { jsonOnly, readJson } from './guards/json-body';
import { localeGuard } from './guards/locale';
import { pageSize } from './guards/page-size';
import { publicFields } from './guards/public-fields';
import { queryShape } from './guards/query-shape';
import { identifyShopper, rateLimits, type RateLimits } from './guards/rate-limits';
import { requestId } from './guards/request-id';
import { requirePublishableKey } from './guards/require-publishable-key';
import { searchPaging } from './guards/search-paging';
import { securityHeaders } from './guards/security-headers';
import { staticFiles } from './guards/static-files';
import { uploadSize } from './guards/uploads';
import { mountHealth } from './health';
import type { MountPublicReads } from './public-reads';
import { PublishableKeys, type Queryable } from './publishable-keys';
import type { Readiness } from './readiness/readiness';

export interface FrontDoorOptions {
  database: Queryable;
  /** Exact origins per API. */
  cors: { store: readonly string[]; admin: readonly string[]; auth: readonly string[] };
  /** Actor types that may sign in. */
  actors: readonly string[];
  forwardSecret: string;
  trustedProxies: number;
  uploadsDirectory: string;
  adminPath: string;
  /** Origins Medusa Admin calls and shows pictures of. */
  adminOrigins: readonly string[];
  development: boolean;
  rateLimits?: RateLimits;
  publicReads?: readonly MountPublicReads[];
}

export interface FrontDoor {
  readiness: Readiness;
  keys: PublishableKeys;
}

/** The two desks, and what a person who works at them has alone. */
const DESKS = ['/merchant', '/operator', '/desk'];
const JSON_APIS = ['/store', '/auth', ...DESKS];

/**
 * Mounts what every request passes before Medusa sees it. The order matters: who asks and headers, then the
 * address, then the body, then limits that count what the body says, then our own public reads.
 */
export function createFrontDoor(app: Express, options: FrontDoorOptions): FrontDoor {
  const { database } = options;
  const keys = new PublishableKeys(database);

  app.disable('x-powered-by');
  app.use(requestId);
  app.use(identifyShopper({ forwardSecret: options.forwardSecret, trustedProxies: options.trustedProxies }));
  app.use(securityHeaders(options));
  const readiness = mountHealth(app, database);

  app.use(queryShape);
  app.use(['/store', ...DESKS], exactCors(options.cors.store));
  app.use('/admin', exactCors(options.cors.admin));
  app.use('/auth', exactCors(options.cors.auth));
  app.use('/static', staticFiles(options.uploadsDirectory));
  app.use('/admin/uploads', uploadSize);

  app.use('/store', localeGuard, pageSize, publicFields);
  app.use(DESKS, localeGuard, pageSize);
  app.use('/auth', knownActors(options.actors));
  app.use(JSON_APIS, otherFiles, unless(isDeskUpload, jsonOnly), readJson, bodyErrors, bodyShape);
  app.use(rateLimits(options.rateLimits));
  app.use('/auth', emailPasswordRules());
  app.use('/store', customerAddress(), cartInput());
  app.use('/store/search', searchPaging);

  const deps = { database, keys, readiness, requirePublishableKey: requirePublishableKey(keys) };
  for (const mount of options.publicReads ?? []) mount(app, deps);
  app.use(bodyErrors);
  return { readiness, keys };
}

/** Passes by what the handler isn't for. */
function unless(test: (request: Request) => boolean, handler: RequestHandler): RequestHandler {
  return (request, response, next) => (test(request) ? next() : handler(request, response, next));
}
