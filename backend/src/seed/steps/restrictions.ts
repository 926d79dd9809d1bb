import { ensure } from '../ensure';
import type { SeedContext } from '../context';

type Action = 'HIDE' | 'BLOCK' | 'AGE_18' | 'LICENCE' | 'WARN' | 'UNKNOWN_TAX';

/** The dated restriction rows; the shop's reference data, with source and confidence. */
export async function seedRestrictions(context: SeedContext) {
  const key = (row: { dest: string; scope: string; route: string; valid_from: string }) =>
    [row.dest, row.scope, row.route, row.valid_from].join(' ');
  const wanted = context.plan.restrictions.map((row) => ({
    dest: row.dest ?? '',
    scope: row.scope ?? '',
    route: row.route ?? '',
    action: row.action as Action,
    reason_key: row.reason_key ?? '',
    valid_from: row.valid_from ?? '',
    valid_to: row.valid_to || null,
    source: row.source ?? '',
    confidence: row.conf ?? '',
  }));
  const rows = await ensure({
    wanted,
    existing: await context.listings.listRestrictions({}, { take: 5000 }),
    wantedKey: key,
    existingKey: key,
    create: (missing) => context.listings.createRestrictions(missing),
  });
  return [...rows.values()];
}
