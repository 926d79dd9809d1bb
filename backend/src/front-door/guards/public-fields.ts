import type { RequestHandler } from 'express';
import { refuseParameter } from '../answer';
import { readQuery, singleValue } from '../query';

/** Relations of the Store API that show stock per place, or prices of other regions and currencies. */
const PRIVATE_SEGMENTS = new Set([
  'inventory',
  'inventory_item',
  'inventory_items',
  'location_levels',
  'stock_locations',
  'reservations',
  'reservation_items',
  'prices',
  'price_set',
  'price_set_link',
  'price_rules',
  'price_list',
]);

function privateSegment(path: string): string | undefined {
  return path
    .trim()
    .replace(/^[+\-*]+/, '')
    .split('.')
    .find((segment) =>
      PRIVATE_SEGMENTS.has(
        segment
          .trim()
          .replace(/^[+*]+/, '')
          .toLowerCase(),
      ),
    );
}

/** Medusa lets anyone select these relations; sorting by them tells as much. Taking a field away stays allowed. */
export const publicFields: RequestHandler = (request, response, next) => {
  const pairs = readQuery(request.url);
  for (const name of ['fields', 'order']) {
    const value = singleValue(pairs, name);
    if (value === undefined) continue;
    if (value === null) return refuseParameter(request, response, name, 'given_once');
    const asked =
      name === 'fields' ? value.split(',').filter((path) => !path.trim().startsWith('-')) : [value];
    const found = asked.find((path) => privateSegment(path));
    if (found)
      return refuseParameter(request, response, name, 'not_public', { value: found.trim().slice(0, 100) });
  }
  next();
};
