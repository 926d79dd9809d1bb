import type { ErrorRequestHandler, RequestHandler } from 'express';
import { refuse } from '../answer';

/** An address that neither we nor Medusa know: JSON instead of Express's page. */
export const nothingHere: RequestHandler = (request, response) => {
  refuse(request, response, { status: 404, type: 'not_found', message: 'not_found' });
};

/** Whatever slipped past Medusa's own error handler: no stack traces leave the house. */
export const lastResort: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) return next(error);
  refuse(request, response, { status: 500, type: 'unexpected_state', message: 'failed' });
};
