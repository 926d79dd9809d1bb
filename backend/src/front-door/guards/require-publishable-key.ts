import type { Request, RequestHandler } from 'express';
import { refuse } from '../answer';
import type { PublishableKey, PublishableKeys } from '../publishable-keys';

const HEADER = 'x-publishable-api-key';

const used = new WeakMap<Request, PublishableKey>();

/** The key that `requirePublishableKey` found for this request. */
export function publishableKeyOf(request: Request): PublishableKey | undefined {
  return used.get(request);
}

/**
 * For public reads answered before Medusa: 400 without a key, as Medusa answers; 401 with an unknown or
 * revoked one; 503 only when the keys could never be read.
 */
export function requirePublishableKey(keys: PublishableKeys): RequestHandler {
  return (request, response, next) => {
    const token = request.get(HEADER);
    if (!token) {
      return refuse(request, response, {
        status: 400,
        type: 'not_allowed',
        message: 'key_missing',
        parameter: HEADER,
      });
    }
    keys.find(token).then(
      (key) => {
        if (!key) {
          return refuse(request, response, {
            status: 401,
            type: 'unauthorized',
            message: 'key_unknown',
            parameter: HEADER,
          });
        }
        used.set(request, key);
        next();
      },
      () => refuse(request, response, { status: 503, type: 'unavailable', message: 'unavailable' }),
    );
  };
}
