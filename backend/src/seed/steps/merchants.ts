import { ensure, must } from '../ensure';
import type { SeedContext } from '../context';
import { BASE_LOCALE, seedTranslations, translationRows } from '../translations';

export interface SeededMerchant {
  id: string;
  handle: string;
  currency: string;
  source_locale: string;
}

/** Approved merchants, each admitted to its country's pavilion. */
export async function seedMerchants(context: SeedContext, pavilions: ReadonlyMap<string, { id: string }>) {
  const files = new Map(context.plan.pavilions.map((file) => [file.iso2, file]));
  const textsOf = (iso2: string, handle: string) => must(files, iso2).merchants[handle]?.texts ?? {};
  const merchants = await ensure({
    wanted: context.plan.merchants,
    existing: (await context.merchants.listMerchants({}, { take: 5000 })) as SeededMerchant[],
    wantedKey: (row) => row.handle,
    existingKey: (merchant) => merchant.handle,
    create: async (missing) =>
      (await context.merchants.createMerchants(
        missing.map((row) => ({
          handle: row.handle,
          name: row.name,
          country: row.iso2,
          currency: row.currency,
          source_locale: row.source_locale,
          state: 'approved' as const,
          place: textsOf(row.iso2, row.handle)[BASE_LOCALE]?.place ?? row.city,
          about: textsOf(row.iso2, row.handle)[BASE_LOCALE]?.about ?? '',
        })),
      )) as SeededMerchant[],
  });
  const admissions = context.plan.merchants.map((row) => ({
    merchant_id: must(merchants, row.handle).id,
    pavilion_id: must(pavilions, row.iso2).id,
    state: 'admitted' as const,
  }));
  await ensure({
    wanted: admissions,
    existing: await context.merchants.listAdmissions({}, { take: 5000 }),
    wantedKey: (admission) => `${admission.merchant_id} ${admission.pavilion_id}`,
    existingKey: (admission) => `${admission.merchant_id} ${admission.pavilion_id}`,
    create: (missing) => context.merchants.createAdmissions(missing),
  });
  await seedTranslations(
    context,
    context.plan.merchants.flatMap((row) =>
      translationRows('merchant', must(merchants, row.handle).id, textsOf(row.iso2, row.handle), (texts) => ({
        ...texts,
      })),
    ),
  );
  return merchants;
}
