import type { Express, RequestHandler } from 'express';
import type { PublishableKeys, Queryable } from './publishable-keys';
import type { Readiness } from './readiness/readiness';

/** What a public read may use. */
export interface PublicReadDeps {
  database: Queryable;
  keys: PublishableKeys;
  /** Put in front of every public read. */
  requirePublishableKey: RequestHandler;
  readiness: Readiness;
}

/** Mounts reads that are answered before Medusa, behind every guard. */
export type MountPublicReads = (app: Express, deps: PublicReadDeps) => void;
