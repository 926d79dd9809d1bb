import { fill } from '@caravanserai/customs/explain/fill';
import type { Locale } from '@caravanserai/locales/registry';
import { DeskRefusal } from '../desk/refusal';
import { REFUSALS, type OfferRefusalKey } from './words/refusals';

const CONFLICTS: ReadonlySet<OfferRefusalKey> = new Set([
  'stock_reserved',
  'place_retired',
  'changed',
  'lot_there',
  'lot_left',
  'lot_withdrawn',
  'lot_settled',
  'lot_more_than_stock',
  'route_there',
  'days_overlap',
  'file_started',
  'file_faults',
]);

/** A refusal about offers in words; its `code` is the key. 409 where it depends on what is there, else 400. */
export function offerRefusal(
  key: OfferRefusalKey,
  locale: Locale,
  values: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, unknown>> = {},
): DeskRefusal {
  const status = CONFLICTS.has(key) ? 409 : 400;
  return new DeskRefusal(status, fill(REFUSALS[locale][key], values), { code: key, ...more });
}
