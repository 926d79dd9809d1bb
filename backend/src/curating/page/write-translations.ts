import type { Database } from '../../catalogue/database';
import type { FieldsByLocale } from './fields-by-locale';

/** A record's texts in all languages; English stands on the record itself and is left out. */
export interface Translated {
  readonly reference: string;
  readonly id: string;
  readonly texts: FieldsByLocale;
}

/**
 * Makes these the translations of the records in Medusa's Translation Module, within the caller's transaction.
 * `translated_field_count` is what Medusa Admin shows of how far a translation is.
 * @param gone ids of records that are no more
 */
export async function writeTranslations(
  database: Database,
  records: readonly Translated[],
  gone: readonly string[],
): Promise<void> {
  await database.query('delete from translation where reference_id = any($1::text[])', [
    [...records.map(({ id }) => id), ...gone],
  ]);
  const rows = records.flatMap(({ reference, id, texts }) =>
    Object.entries(texts)
      .filter(([locale]) => locale !== 'en')
      .map(([locale, fields]) => ({ reference, id, locale, fields, count: Object.keys(fields).length })),
  );
  await database.query(
    `insert into translation (id, reference, reference_id, locale_code, translations, translated_field_count)
     select 'trans_' || replace(gen_random_uuid()::text, '-', ''), r.reference, r.id, r.locale, r.fields, r.count
       from jsonb_to_recordset($1::jsonb) as r(reference text, id text, locale text, fields jsonb, count int)`,
    [JSON.stringify(rows)],
  );
}
