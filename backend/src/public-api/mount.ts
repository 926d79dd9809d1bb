import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { CatalogueWorker } from '../catalogue/worker/catalogue-worker';
import type { MountPublicReads } from '../front-door/public-reads';
import type { Readiness } from '../front-door/readiness/readiness';
import { AnswerCache } from './answer-cache';
import { openApiDocument } from './openapi';
import { pictures } from './pictures';
import { ReadDatabase } from './read-database';
import { readModelFollows } from './readiness';
import { READS, type Read } from './routes';
import { sendAnswer } from './send-answer';
import { CatalogueService } from './service';

export interface CatalogueOptions {
  databaseUrl: string;
  /** Folder that holds `pictures/`. */
  dataDirectory: string;
  /** False makes every read ask the database: for benchmarks. */
  cache: boolean;
}

export interface Catalogue {
  service: CatalogueService;
  mount: MountPublicReads;
  /** Begins to keep the model fresh; from then on being ready depends on it. */
  follow(readiness: Readiness): void;
  /** Resolves with true once answers know of all that was announced before the call; with false where nobody listens. */
  caughtUp(): Promise<boolean>;
  close(): Promise<void>;
}

/** Our public reads with their own connections and the worker that keeps their model fresh. */
export function openCatalogue({ databaseUrl, dataDirectory, cache }: CatalogueOptions): Catalogue {
  const service = new CatalogueService(new ReadDatabase(databaseUrl), new AnswerCache(cache));
  let reading: Promise<unknown> = Promise.resolve();
  const worker = new CatalogueWorker(databaseUrl, {
    onVersion: () => service.cache.clear(),
    onReference: () => {
      reading = service.reloadReference().catch(report);
    },
    onError: report,
  });
  const mount: MountPublicReads = (app, { requirePublishableKey }) => {
    app.get('/pictures/:file', pictures(dataDirectory));
    app.get('/store/openapi.json', (_request, response) => void response.json(openApiDocument()));
    for (const [path, read] of Object.entries(READS)) {
      app.get(path, requirePublishableKey, handler(service, read));
    }
  };
  const follow = (readiness: Readiness): void => {
    readiness.add(readModelFollows);
    worker.start();
  };
  const caughtUp = async (): Promise<boolean> => {
    const heard = await worker.caughtUp();
    await reading;
    return heard;
  };
  const close = async (): Promise<void> => {
    await worker.stop();
    await service.database.end();
  };
  return { service, mount, follow, caughtUp, close };
}

function handler(service: CatalogueService, read: Read): RequestHandler {
  return (request, response, next) => {
    const asked = read(service, request);
    const answer = 'kind' in asked ? Promise.resolve(asked) : service.cache.get(asked.key, asked.make);
    answer.then((given) => sendAnswer(request, response, given)).catch(next);
  };
}

function report(error: unknown): void {
  console.error('The catalogue could not be refreshed:', error instanceof Error ? error.message : error);
}

/** The options as the environment gives them. */
export function catalogueOptions(databaseUrl: string, dataDirectory: string | undefined): CatalogueOptions {
  return {
    databaseUrl,
    dataDirectory: dataDirectory ?? join(process.cwd(), '.data'),
    cache: process.env.CATALOGUE_CACHE !== 'off',
  };
}
