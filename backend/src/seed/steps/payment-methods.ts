import { join } from 'node:path';
import { ruleId } from '@caravanserai/customs/rules/rule-row';
import { containerDatabase } from '../../landed/container-database';
import type { SeedContext } from '../context';
import { codes, readCsv } from '../files';

/** `rules/payment_methods.csv`: adds the rows that aren't there yet. */
export async function seedPaymentMethods({ container, directory }: SeedContext): Promise<void> {
  const database = containerDatabase(container);
  for (const row of readCsv<Record<string, string>>(join(directory, 'rules'), 'payment_methods.csv')) {
    await database.query(
      `insert into payment_method_rule (id, destination, currency, methods, valid_from, valid_to, source, conf)
       values ($1, $2, $3, $4::text[], nullif($5, '')::date, nullif($6, '')::date, $7, $8) on conflict (id) do nothing`,
      [
        ruleId('payment_methods', row.dest, row.currency, row.valid_from),
        row.dest,
        row.currency,
        `{${codes(row.methods ?? '', '|').join(',')}}`,
        row.valid_from ?? '',
        row.valid_to ?? '',
        row.source,
        row.conf,
      ],
    );
  }
}
