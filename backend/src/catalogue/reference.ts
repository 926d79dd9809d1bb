import type { SourcedRestriction } from '@caravanserai/customs/explain/rules/say-restriction';
import type { ReturnTerm } from '@caravanserai/customs/returns/term';
import type { PlaceKind, SupplyRoute } from '@caravanserai/customs/route';
import type { PriceDisplayRow } from '@caravanserai/customs/rules/price-display';
import type { RuleBook } from '@caravanserai/customs/rules/rule-book';
import {
  DELIVERY_BOOK_JSON,
  deliveryBook,
  type DeliveryBook,
  type DeliveryBookJson,
} from '../delivery/delivery-book';
import {
  DISPATCH_TERMS_JSON,
  dispatchTerms,
  type AllDispatchTerms,
  type DispatchTermsJson,
} from '../delivery/dispatch-terms';
import { ruleBook } from '../landed/rule-book';
import { PLACE_NAMES_JSON, type OwnPlaceNames } from '../delivery/place-names';
import type { Database } from './database';

export type { PlaceKind, SupplyRoute };

/** A country the shop sends to; `currency` is charged there (ISO 4217, upper case). */
export interface Destination {
  iso2: string;
  currency: string;
  region_id: string;
}

export interface Place {
  code: string;
  kind: PlaceKind;
  country: string;
  city: string;
  /** Others are named by the words of their code. */
  names?: OwnPlaceNames;
}

/** The latest display rates: units of each currency for one US dollar, as decimal strings. */
export interface Rates {
  date: string;
  source: string;
  perDollar: Readonly<Record<string, string>>;
}

/** Small tables that every read and every rebuild needs whole. One reading of them is never changed. */
export interface Reference {
  destinations: ReadonlyMap<string, Destination>;
  places: ReadonlyMap<string, Place>;
  restrictions: readonly SourcedRestriction[];
  rates: Rates | null;
  /** How consumer law wants prices shown. */
  priceDisplay: readonly PriceDisplayRow[];
  /** The same object for as long as no rule changes. */
  rules: RuleBook;
  /** What freight and days of arrival are made of. */
  delivery: DeliveryBook;
  /** Where merchants offer less, or send nothing for some days. */
  terms: AllDispatchTerms;
  /** Until when goods may go back. */
  returns: readonly ReturnTerm[];
}

const SELECT = `
select (select coalesce(json_agg(json_build_object('iso2', iso2, 'currency', upper(currency), 'region_id', region_id)
                 order by iso2), '[]') from destination where deleted_at is null) as destinations,
       (select coalesce(json_agg(json_build_object('code', code, 'kind', kind, 'country', country, 'city', city, 'names', ${PLACE_NAMES_JSON})
                 order by code), '[]') from place where deleted_at is null) as places,
       (select coalesce(json_agg(json_build_object('dest', dest, 'scope', scope, 'route', route, 'action', action,
                 'reason_key', reason_key, 'valid_from', valid_from, 'valid_to', valid_to,
                 'source', source, 'conf', confidence) order by created_at, id), '[]')
          from restriction where deleted_at is null) as restrictions,
       (select json_build_object('date', min(date), 'source', min(source), 'perDollar', json_object_agg(quote, rate))
          from exchange_rate
         where use = 'display' and base = 'USD' and deleted_at is null
           and date = (select max(date) from exchange_rate where use = 'display' and deleted_at is null)) as rates,
       (select coalesce(json_agg(to_jsonb(d) - 'created_at' - 'updated_at' - 'deleted_at' order by d.id), '[]')
          from customs_price_display d where d.deleted_at is null) as price_display,
       (select coalesce(json_agg(to_jsonb(t) - 'created_at' - 'updated_at' - 'deleted_at' order by t.id), '[]')
          from return_term t where t.deleted_at is null) as returns,
       ${DELIVERY_BOOK_JSON} as delivery, ${DISPATCH_TERMS_JSON} as terms`;

interface Row {
  destinations: Destination[];
  places: Place[];
  restrictions: SourcedRestriction[];
  rates: { date: string | null; source: string; perDollar: Record<string, string> | null };
  price_display: PriceDisplayRow[];
  delivery: DeliveryBookJson;
  terms: DispatchTermsJson;
  returns: ReturnTerm[];
}

/** Reads the reference tables, and the rules where they have changed. */
export async function readReference(database: Database): Promise<Reference> {
  const { rows } = await database.query<Row>(SELECT);
  const row = rows[0];
  if (!row) throw new Error('The reference tables gave no answer.');
  const { date, source, perDollar } = row.rates;
  return {
    destinations: new Map(row.destinations.map((destination) => [destination.iso2, destination])),
    places: new Map(row.places.map((place) => [place.code, place])),
    restrictions: row.restrictions,
    rates: date !== null && perDollar ? { date, source, perDollar } : null,
    priceDisplay: row.price_display,
    rules: await ruleBook(database),
    delivery: deliveryBook(row.delivery),
    terms: dispatchTerms(row.terms),
    returns: row.returns,
  };
}
