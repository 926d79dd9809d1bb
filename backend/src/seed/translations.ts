import { Modules } from '@medusajs/framework/utils';
import type { SeedContext } from './context';

/** Texts of one record in one language, for Medusa's Translation Module. */
export interface TranslationRow {
  reference: string;
  reference_id: string;
  locale_code: string;
  translations: Record<string, string>;
}

/** The base language: texts in it stand on the record itself, not in a translation row. */
export const BASE_LOCALE = 'en';

/** Turns texts by locale into translation rows; the base locale is left out. */
export function translationRows<Texts extends object>(
  reference: string,
  reference_id: string,
  texts: Record<string, Texts>,
  fields: (texts: Texts) => Record<string, string>,
): TranslationRow[] {
  return Object.entries(texts)
    .filter(([locale]) => locale !== BASE_LOCALE)
    .map(([locale_code, value]) => ({ reference, reference_id, locale_code, translations: fields(value) }));
}

/** Adds the rows that are not there yet; an existing row is somebody's work and stays. */
export async function seedTranslations(
  { container }: Pick<SeedContext, 'container'>,
  rows: readonly TranslationRow[],
): Promise<void> {
  const service = container.resolve(Modules.TRANSLATION);
  const references = [...new Set(rows.map((row) => row.reference_id))];
  const existing = new Set<string>();
  for (const batch of chunks(references, 500)) {
    const found = await service.listTranslations(
      { reference_id: batch },
      { take: batch.length * 20, select: ['reference_id', 'locale_code'] },
    );
    for (const row of found) existing.add(`${row.reference_id} ${row.locale_code}`);
  }
  const missing = rows.filter((row) => !existing.has(`${row.reference_id} ${row.locale_code}`));
  for (const batch of chunks(missing, 500)) await service.createTranslations(batch);
}

export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
