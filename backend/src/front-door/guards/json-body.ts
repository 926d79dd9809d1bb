import { json, type RequestHandler } from 'express';
import { refuse } from '../answer';

const MUTATIONS = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Largest JSON body in kB; uploads have their own limit. */
export const JSON_LIMIT_KB = 100;

/**
 * Only JSON changes things: a form of another site can send urlencoded, multipart and plain bodies without
 * asking, but not JSON. A request without a body needs no content type.
 */
export const jsonOnly: RequestHandler = (request, response, next) => {
  if (!MUTATIONS.has(request.method)) return next();
  const type = request.get('content-type');
  const hasBody =
    request.get('transfer-encoding') !== undefined || Number(request.get('content-length') ?? 0) > 0;
  if (type === undefined ? !hasBody : /^application\/json\s*(;|$)/i.test(type)) return next();
  refuse(request, response, { status: 415, type: 'unsupported_media_type', message: 'json_only' });
};

/** Reads the body for the guards behind it; Medusa then finds it read. Errors go to `bodyErrors`. */
export const readJson: RequestHandler = json({ limit: `${JSON_LIMIT_KB}kb` });
