import type { Database } from '../catalogue/database';
import type { IdentitySettings } from './identity-settings';
import { newestKey, open, seal } from './seal';

interface Sealed {
  id: string;
  name_sealed: string;
  number_sealed: string;
  key_version: number;
}

const AT_ONCE = 200;

/**
 * Seals what older keys sealed under the newest one; hashes stay, so a person's year is found as before. May be stopped
 * and run again at any time.
 * @returns how many records were sealed anew; when it is 0 older keys can be dropped
 * @throws Error when a key that a record was sealed with is gone
 */
export async function rotateKeys(
  database: Database,
  { keys }: Pick<IdentitySettings, 'keys'>,
): Promise<number> {
  const { version } = newestKey(keys);
  let done = 0;
  for (;;) {
    const { rows } = await database.query<Sealed>(
      `select id, name_sealed, number_sealed, key_version from buyer_identity
        where key_version <> $1 and erased_at is null order by id limit ${AT_ONCE}`,
      [version],
    );
    if (rows.length === 0) return done;
    for (const row of rows) {
      const again = (sealed: string, field: string): string =>
        seal(open(sealed, `${row.id} ${field}`, row.key_version, keys), `${row.id} ${field}`, keys);
      await database.query(
        `update buyer_identity set name_sealed = $1, number_sealed = $2, key_version = $3, updated_at = now()
          where id = $4 and key_version = $5`,
        [
          again(row.name_sealed, 'name'),
          again(row.number_sealed, 'number'),
          version,
          row.id,
          row.key_version,
        ],
      );
      done += 1;
    }
  }
}
