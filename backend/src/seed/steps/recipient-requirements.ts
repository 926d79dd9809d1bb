import { join } from 'node:path';
import { ruleId, type Confidence } from '@caravanserai/customs/rules/rule-row';
import { IDENTITY_MODULE } from '../../modules/identity';
import type { IdentityModuleService } from '../../modules/identity/service';
import type { SeedContext } from '../context';
import { ensure } from '../ensure';
import { readCsv } from '../files';

const FILE = 'recipient_requirements';

/** The dated rows of what customs asks of persons, each with its source and confidence. */
export async function seedRecipientRequirements({ container, directory }: SeedContext): Promise<void> {
  const identity = container.resolve<IdentityModuleService>(IDENTITY_MODULE);
  const wanted = readCsv<Record<string, string>>(join(directory, 'rules'), `${FILE}.csv`).map((row) => ({
    id: ruleId(FILE, row.dest, row.route, row.number_kind, row.valid_from),
    dest: row.dest ?? '',
    route: row.route ?? '*',
    party: row.party as 'orderer' | 'recipient',
    number_kind: row.number_kind ?? '',
    phone: row.phone === 'Y',
    valid_from: row.valid_from ?? '',
    valid_to: row.valid_to ?? '',
    source: row.source ?? '',
    conf: row.conf as Confidence,
  }));
  await ensure({
    wanted,
    existing: await identity.listRecipientRequirements({}, { take: 10_000, select: ['id'] }),
    wantedKey: ({ id }) => id,
    existingKey: ({ id }) => id,
    create: (missing) => identity.createRecipientRequirements(missing),
  });
}
