import type { Express } from 'express';
import type { Queryable } from './publishable-keys';
import { databaseAnswers, databaseEncoding, databaseExtensions } from './readiness/database-checks';
import { Readiness } from './readiness/readiness';

/** Mounts `/health` (the process lives) and `/ready` (it should be sent work), which every process answers. */
export function mountHealth(app: Express, database: Queryable): Readiness {
  const readiness = new Readiness({ database });
  readiness.add(databaseAnswers, databaseEncoding, databaseExtensions);
  app.get('/health', (_request, response) => void response.type('text/plain').send('OK'));
  app.get('/ready', readiness.handler());
  return readiness;
}
