import type { Express } from 'express';
import { requestId } from './guards/request-id';
import { mountHealth } from './health';
import type { Queryable } from './publishable-keys';
import type { Readiness } from './readiness/readiness';

/**
 * Mounts all that a worker answers: whether it lives and is ready. Shop, API and Admin are the servers' alone, so
 * that a balancer that finds a worker by mistake hears 404 instead of half a shop.
 */
export function createWorkerDoor(app: Express, database: Queryable): Readiness {
  app.disable('x-powered-by');
  app.use(requestId);
  return mountHealth(app, database);
}
