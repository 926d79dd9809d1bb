import type { RequestHandler } from 'express';
import { refuseParameter } from '../answer';
import { isRecord } from '../json-walk';

const MAX_SKIP = 10_000;

/** `POST /store/search` limits its page size itself, but would skip any number of rows. */
export const searchPaging: RequestHandler = (request, response, next) => {
  const body: unknown = request.body;
  if (!isRecord(body)) return next();
  const queries: unknown[] = Array.isArray(body.queries) ? body.queries : [body];
  const tooFar = queries.some(
    (query) =>
      isRecord(query) &&
      isRecord(query.pagination) &&
      typeof query.pagination.skip === 'number' &&
      query.pagination.skip > MAX_SKIP,
  );
  if (!tooFar) return next();
  refuseParameter(request, response, 'skip', 'whole_number', { min: 0, max: MAX_SKIP });
};
