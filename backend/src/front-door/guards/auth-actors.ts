import type { RequestHandler } from 'express';
import { refuseParameter } from '../answer';

/** First words under `/auth` that name no actor. */
const OTHER_ROUTES = new Set(['session', 'token', 'mfa', 'verification']);

/** Medusa lets any invented actor register. Only the listed ones exist. Mounted under `/auth`. */
export function knownActors(actors: readonly string[]): RequestHandler {
  const known = new Set(actors);
  return (request, response, next) => {
    const first = request.path.split('/')[1] ?? '';
    if (first === '' || known.has(first) || OTHER_ROUTES.has(first)) return next();
    refuseParameter(request, response, 'actor_type', 'one_of', { values: actors.join(', ') });
  };
}
