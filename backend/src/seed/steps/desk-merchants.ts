import type { Database } from '../../catalogue/database';
import type { DeskFile, SeedReasons } from './desks-file';

const MERCHANT = `
  insert into merchant (id, handle, name, country, currency, source_locale, place, state, state_since, reasons)
  values ('mer_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, $3, $4, $5, $6, $7, now() - interval '9 days',
          $8::jsonb)
  on conflict (handle) where deleted_at is null do nothing`;

const APPLICATION = `
  insert into merchant_application (id, merchant_id, company, register_number, city, languages, categories, goods,
    contact_name, contact_email, contact_phone, submitted_at)
  select 'mapp_' || replace(gen_random_uuid()::text, '-', ''), m.id, $2, $3, m.place, $4, $5, $6, $7, $8, $9,
         case when $10 then now() - interval '3 days' end
    from merchant m where m.handle = $1 and m.deleted_at is null
  on conflict (merchant_id) where deleted_at is null do nothing`;

const ADMISSION = `
  insert into admission (id, merchant_id, pavilion_id, state, words, asked_at, state_since, reasons)
  select 'adm_' || replace(gen_random_uuid()::text, '-', ''), m.id, p.id, $3, $4, now() - interval '3 days',
         now() - interval '2 days', $5::jsonb
    from merchant m, pavilion p
   where m.handle = $1 and m.deleted_at is null and p.iso2 = $2 and p.deleted_at is null
  on conflict (merchant_id, pavilion_id) where deleted_at is null do nothing`;

/** Merchants and admissions in the states that the catalogue's own don't have; what is there is left alone. */
export async function seedDeskMerchants(
  database: Database,
  { merchants, admissions }: DeskFile,
): Promise<void> {
  for (const merchant of merchants) {
    const { handle, name, country, currency, source_locale, city, state, reasons, application } = merchant;
    const row = [handle, name, country, currency, source_locale, city, state, stored(reasons)];
    await database.query(MERCHANT, row);
    if (application)
      await database.query(APPLICATION, [
        handle,
        ...[application.company, application.register_number, application.languages, application.categories],
        ...[application.goods, application.contact_name, application.contact_email],
        ...[application.contact_phone, application.submitted],
      ]);
  }
  for (const { merchant, pavilion, state, words, reasons } of admissions)
    await database.query(ADMISSION, [merchant, pavilion, state, words, stored(reasons)]);
}

const stored = (reasons: SeedReasons | undefined): string | null =>
  reasons ? JSON.stringify({ ...reasons, language: 'en', at: new Date().toISOString() }) : null;
