import type { RestrictionRow } from '@caravanserai/customs/restrictions';
import type { RuleRow } from '@caravanserai/customs/rules/rule-row';
import type { Database } from '../../catalogue/database';
import type { CommissionRule } from '../../consignment/commission-rule';
import { ruleBook } from '../../landed/rule-book';
import { bookWith, type RuleChange } from './book-with';
import { commissionEffects, lastParcels, type CommissionEffect } from './commission-effect';
import { costEffects, type CostEffect } from './cost-effect';
import { lastOrders } from './last-orders';
import { listedRow, living } from './list-rules';
import { reachEffects, type ReachEffect } from './reach-effect';
import type { RuleTable } from './rule-table';

/** What a change would have meant for the last orders. */
export interface Effect {
  /** How many orders, or parcels of them, it was tried on. */
  readonly tried: number;
  readonly cost: readonly CostEffect[];
  readonly reach: readonly ReachEffect[];
  readonly commission: readonly CommissionEffect[];
}

const NOTHING: Effect = { tried: 0, cost: [], reach: [], commission: [] };

/**
 * Tries a change on the last orders, as if they were placed on its first day.
 * @param day ISO date
 */
export async function effectOf(
  database: Database,
  table: RuleTable,
  change: RuleChange,
  day: string,
): Promise<Effect> {
  if (table.moves === 'nothing') return NOTHING;
  if (table.moves === 'commission') {
    const [parcels, rules] = [await lastParcels(database), await flatRows<CommissionRule>(database, table)];
    const commission = commissionEffects(parcels, { now: rules, then: changed(rules, change) }, day);
    return { ...NOTHING, tried: parcels.length, commission };
  }
  const carts = await lastOrders(database);
  if (table.moves === 'reach') {
    const rows = await flatRows<RestrictionRow & { id: string }>(database, table);
    const reach = reachEffects(carts, { now: rows, then: changed(rows, change) }, day);
    return { ...NOTHING, tried: carts.length, reach };
  }
  const now = await ruleBook(database);
  // Noon in Greenwich is this day nearly everywhere.
  const at = `${day}T12:00:00Z`;
  const cost = costEffects(carts, { now, then: bookWith(now, table.key, change) }, at);
  return { ...NOTHING, tried: carts.length, cost };
}

/** A table's rows as flat records. */
async function flatRows<Row>(database: Database, table: RuleTable): Promise<Row[]> {
  const { rows } = await database.query<{ row: { cells: object } }>(
    `select ${listedRow(table)} as row from ${table.table} t where ${living(table)} order by t.id`,
  );
  return rows.map(({ row: { cells, ...rest } }) => ({ ...cells, ...rest }) as Row);
}

function changed<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { added, ends }: RuleChange,
): Row[] {
  const kept = rows.map((row) => (ends[row.id] === undefined ? row : { ...row, valid_to: ends[row.id] }));
  return added ? [...kept, added as unknown as Row & RuleRow] : kept;
}
