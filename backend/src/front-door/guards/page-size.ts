import type { RequestHandler } from 'express';
import { refuseParameter } from '../answer';
import { readQuery, singleValue } from '../query';

/** Zero would mean "no limit" further down, so a page has at least one row. */
const LIMITS = { limit: { min: 1, max: 100 }, offset: { min: 0, max: 10_000 } } as const;

/** Keeps `limit` and `offset` of the Store API within what one answer may cost. */
export const pageSize: RequestHandler = (request, response, next) => {
  const pairs = readQuery(request.url);
  for (const [name, { min, max }] of Object.entries(LIMITS)) {
    const value = singleValue(pairs, name);
    if (value === undefined) continue;
    if (value === null) return refuseParameter(request, response, name, 'given_once');
    if (!/^\d{1,9}$/.test(value) || Number(value) < min || Number(value) > max) {
      return refuseParameter(request, response, name, 'whole_number', { min, max });
    }
  }
  next();
};
