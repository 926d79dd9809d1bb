import type { ErrorRequestHandler } from 'express';
import { refuse } from '../answer';
import { JSON_LIMIT_KB } from './json-body';

interface BodyParserError {
  status: number;
}

function isBodyParserError(error: unknown): error is BodyParserError {
  return (
    error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500
  );
}

/** Turns what the body reader and the address parser refuse into our answers; anything else is a fault of ours. */
export const bodyErrors: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent || !isBodyParserError(error)) return next(error);
  switch (error.status) {
    case 413:
      return refuse(request, response, {
        status: 413,
        type: 'too_large',
        message: 'too_large',
        values: { max: JSON_LIMIT_KB },
      });
    case 415:
      return refuse(request, response, { status: 415, type: 'unsupported_media_type', message: 'json_only' });
    default:
      return refuse(request, response, { status: 400, type: 'invalid_data', message: 'bad_json' });
  }
};
