import compression from 'compression';
import express from 'express';
import { ownFormsOnly } from './own-forms-only.mjs';
import { pictures } from './pictures.mjs';
import { securityHeaders } from './security.mjs';

/**
 * The storefront's server: health, pictures, files, then pages.
 * @param {import('./config.mjs').Config} config
 * @param {{ files?: import('express').Handler, pages: import('express').Handler }} parts
 */
export function createApp(config, { files, pages }) {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // A number: Express would take the text '1' for an address.
  app.set('trust proxy', config.trustedProxies);
  app.get('/healthz', (_req, res) => res.type('txt').send('ok'));
  app.use(securityHeaders(config));
  app.use(ownFormsOnly(config));
  app.use(pictures(config));
  if (files) app.use(files);
  app.use(compression());
  app.use(pages);
  app.use((error, _req, res, next) => {
    console.error(error);
    if (res.headersSent) return next(error);
    return res.status(500).type('txt').send('Something went wrong on our side. Please try again.');
  });
  return app;
}
