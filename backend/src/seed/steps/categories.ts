import { codesFor } from '@caravanserai/locales/codes/codes';
import { LOCALES } from '@caravanserai/locales/registry';
import { createProductCategoriesWorkflow } from '@medusajs/medusa/core-flows';
import { ensure, must } from '../ensure';
import { query, type SeedContext } from '../context';
import { BASE_LOCALE, seedTranslations } from '../translations';

/** Medusa categories for the category codes of goods, so that a stock storefront can browse by them. */
export async function seedCategories(
  context: SeedContext,
): Promise<Map<string, { id: string; handle: string }>> {
  const wanted = [...new Set(context.plan.goods.map((row) => row.category))];
  const { data: existing } = await query(context).graph({
    entity: 'product_category',
    fields: ['id', 'handle'],
  });
  const categories = await ensure({
    wanted,
    existing,
    wantedKey: (code) => code,
    existingKey: (category) => category.handle,
    create: async (missing) => {
      const { result } = await createProductCategoriesWorkflow(context.container).run({
        input: {
          product_categories: missing.map((code) => ({
            name: nameOf(code, BASE_LOCALE),
            handle: code,
            is_active: true,
          })),
        },
      });
      return result;
    },
  });
  await seedTranslations(
    context,
    wanted.flatMap((code) =>
      LOCALES.filter((locale) => locale !== BASE_LOCALE).map((locale) => ({
        reference: 'product_category',
        reference_id: must(categories, code).id,
        locale_code: locale,
        translations: { name: nameOf(code, locale) },
      })),
    ),
  );
  return categories;
}

function nameOf(code: string, locale: (typeof LOCALES)[number]): string {
  const name = (codesFor(locale).categories as Record<string, string>)[code];
  if (!name) throw new Error(`Category "${code}" has no name in ${locale}.`);
  return name;
}
