import { LOCALES, type Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';

/** What a pavilion is called in each language it has a name in; the base name is English. */
export async function pavilionNames(
  database: Database,
  pavilionId: string,
): Promise<Partial<Record<Locale, string>>> {
  const { rows } = await database.query<{ locale: string; label: string }>(
    `select 'en' as locale, label from pavilion where id = $1
     union all
     select locale_code, translations->>'label' from translation
      where reference = 'pavilion' and reference_id = $1 and deleted_at is null and locale_code <> 'en'`,
    [pavilionId],
  );
  const known = new Map(rows.map(({ locale, label }) => [locale, label]));
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const label = known.get(locale);
      return label ? [[locale, label]] : [];
    }),
  );
}
