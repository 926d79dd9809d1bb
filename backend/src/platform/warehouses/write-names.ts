import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { writeTranslations } from '../../curating/page/write-translations';

/** Makes these a place's names, English on the place itself; ask inside a transaction. */
export async function writeNames(
  database: Database,
  id: string,
  names: Readonly<Record<Locale, string>>,
): Promise<void> {
  const texts = Object.fromEntries(Object.entries(names).map(([locale, name]) => [locale, { name }]));
  await writeTranslations(database, [{ reference: 'place', id, texts }], []);
  // The change of the place itself tells every process to read the names again.
  await database.query('update place set name = $2, updated_at = now() where id = $1', [id, names.en]);
}
