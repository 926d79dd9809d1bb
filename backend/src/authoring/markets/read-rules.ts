import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import type { RestrictionRow } from '@caravanserai/customs/restrictions';
import type { Database } from '../../catalogue/database';
import { freightRowsJson } from '../../delivery/statements';
import type { MarketRules } from './facts';

const RULES = `
  select (select coalesce(json_object_agg(iso2, upper(currency) order by iso2), '{}') from destination
           where deleted_at is null) as destinations,
         (select coalesce(json_agg(json_build_object('dest', dest, 'scope', scope, 'route', route, 'action', action,
                   'reason_key', reason_key, 'valid_from', valid_from, 'valid_to', valid_to) order by created_at, id), '[]')
            from restriction where deleted_at is null) as restrictions,
         ${freightRowsJson()} as freight`;

interface Row {
  destinations: Record<string, string>;
  restrictions: RestrictionRow[];
  freight: FreightRow[];
}

/** The tables that markets are judged by, today; one statement. */
export async function readMarketRules(database: Database): Promise<MarketRules> {
  const { rows } = await database.query<Row>(RULES);
  const row = rows[0];
  if (!row) throw new Error('The tables of markets gave no answer.');
  const { destinations, restrictions, freight } = row;
  const today = new Date().toISOString().slice(0, 10);
  return { destinations: new Map(Object.entries(destinations)), restrictions, freight, today };
}
