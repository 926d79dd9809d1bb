import { join } from 'node:path';
import type { TermKind } from '@caravanserai/customs/returns/term';
import type { SupplyRoute } from '@caravanserai/customs/route';
import { ruleId, type Confidence } from '@caravanserai/customs/rules/rule-row';
import { RETURNS_MODULE } from '../../modules/returns';
import type { ReturnsModuleService } from '../../modules/returns/service';
import type { SeedContext } from '../context';
import { ensure } from '../ensure';
import { codes, readCsv } from '../files';

const FILE = 'return_terms';

/** The dated rows of how long and on what terms goods may go back. */
export async function seedReturnTerms({ container, directory }: SeedContext): Promise<void> {
  const returns = container.resolve<ReturnsModuleService>(RETURNS_MODULE);
  await ensure({
    wanted: readCsv<Record<string, string>>(join(directory, 'rules'), `${FILE}.csv`).map(returnTermOf),
    existing: await returns.listReturnTerms({}, { take: 10_000, select: ['id'] }),
    wantedKey: ({ id }) => id,
    existingKey: ({ id }) => id,
    create: (missing) => returns.createReturnTerms(missing),
  });
}

/** A row of the file as the database keeps it. */
export function returnTermOf(row: Readonly<Record<string, string>>) {
  return {
    id: ruleId(FILE, row.dest, row.route, row.kind, row.valid_from),
    dest: row.dest ?? '',
    route: (row.route ?? '*').toLowerCase() as SupplyRoute | '*',
    kind: row.kind as TermKind,
    days: Number(row.days),
    counted_from: row.counted_from as 'delivery' | 'release',
    back_days: row.back_days ? Number(row.back_days) : null,
    pays_way_back: row.pays_way_back as 'shopper' | 'merchant',
    freight_back: row.freight_back as 'standard' | 'none' | 'all',
    excluded: codes(row.excluded ?? '', '|'),
    unopened: codes(row.unopened ?? '', '|'),
    valid_from: row.valid_from ?? '',
    valid_to: row.valid_to ?? '',
    source: row.source ?? '',
    conf: row.conf as Confidence,
  };
}
