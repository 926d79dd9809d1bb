import type { SupplyRoute } from './route';
import { scopeApplies } from './restriction-scope';
import { unionMembers } from './territory';

/**
 * What a rule does. HIDE: not shown there at all. BLOCK: shown, not sent. LICENCE: not sent, as no merchant
 * holds one here. AGE_18, WARN and UNKNOWN_TAX let the goods go, with a notice.
 */
export type RestrictionAction = 'HIDE' | 'BLOCK' | 'LICENCE' | 'AGE_18' | 'WARN' | 'UNKNOWN_TAX';

/** A dated row of the restrictions table, as the database holds it. */
export interface RestrictionRow {
  /** ISO country, a customs union (EU, GCC, EAEU) or `*`. */
  readonly dest: string;
  /** A flag of the goods, `HS:<prefix>`, or `ORIGIN_DEST_PAIR:<areas joined by ;>`. */
  readonly scope: string;
  /** BONDED, DIRECT_MAIL, DOMESTIC or `*`. */
  readonly route: string;
  readonly action: RestrictionAction;
  readonly reason_key: string;
  /** ISO dates, both inclusive; an empty or missing end is open. */
  readonly valid_from: string;
  readonly valid_to?: string | null;
}

/** What the rules look at in goods. */
export interface RestrictedGoods {
  /** ISO country where they were grown or made. */
  readonly origin: string;
  readonly hs6: string;
  readonly flags: readonly string[];
}

const BLOCKING: ReadonlySet<RestrictionAction> = new Set(['HIDE', 'BLOCK', 'LICENCE']);

/** True when goods under this action don't go to the destination. */
export function isBlocking(action: RestrictionAction): boolean {
  return BLOCKING.has(action);
}

/**
 * The rows that hold for goods on their way to a destination on a day. Of rows with the same scope only the
 * most specific holds: a country's row before its union's before everyone's, then a route's row before any
 * route's, then the latest. Rows of different scopes hold side by side, in the order of the table.
 * @param onDate ISO date or date-time; its date part counts
 */
export function restrictionsFor<Row extends RestrictionRow>(
  goods: RestrictedGoods,
  destination: string,
  route: SupplyRoute,
  onDate: string,
  rows: readonly Row[],
): Row[] {
  const day = onDate.slice(0, 10);
  const winners = new Map<string, Row>();
  for (const row of rows) {
    if (!isInForce(row, day) || !scopeApplies(row, goods, destination)) continue;
    if (row.route !== '*' && row.route.toLowerCase() !== route) continue;
    const rival = winners.get(row.scope);
    if (!rival || moreSpecific(row, rival)) winners.set(row.scope, row);
  }
  return rows.filter((row) => winners.get(row.scope) === row);
}

function isInForce(row: RestrictionRow, day: string): boolean {
  return row.valid_from <= day && (!row.valid_to || day <= row.valid_to);
}

function moreSpecific(row: RestrictionRow, rival: RestrictionRow): boolean {
  const byPlace = breadth(rival.dest) - breadth(row.dest);
  if (byPlace !== 0) return byPlace > 0;
  if ((row.route === '*') !== (rival.route === '*')) return rival.route === '*';
  return row.valid_from > rival.valid_from;
}

/** A country is narrower than a union, a union narrower than everywhere. */
function breadth(dest: string): number {
  if (dest === '*') return 2;
  return unionMembers(dest) ? 1 : 0;
}
