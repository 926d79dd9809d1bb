import type { ApplicationFields } from '@caravanserai/contracts/desk-application';
import type { Database } from '../../catalogue/database';

const MERCHANT = `
  update merchant set name = $2, country = $3, currency = $4, source_locale = $5, updated_at = now() where id = $1`;

const APPLICATION = `
  insert into merchant_application (id, merchant_id, company, register_number, city, languages, categories, goods,
    contact_name, contact_email, contact_phone, website, submitted_at)
  values ('mapp_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
    case when $12 then clock_timestamp() end)
  on conflict (merchant_id) where deleted_at is null do update
    set company = excluded.company, register_number = excluded.register_number, city = excluded.city,
        languages = excluded.languages, categories = excluded.categories, goods = excluded.goods,
        contact_name = excluded.contact_name, contact_email = excluded.contact_email,
        contact_phone = excluded.contact_phone, website = excluded.website,
        submitted_at = coalesce(excluded.submitted_at, merchant_application.submitted_at),
        version = merchant_application.version + 1, updated_at = clock_timestamp()`;

/** Writes what the merchant says, in the caller's transaction; the same person's next saving overwrites it. */
export async function writeApplication(
  database: Database,
  merchantId: string,
  fields: ApplicationFields,
  submit: boolean,
): Promise<void> {
  const { name, country, currency, source_locale } = fields;
  await database.query(MERCHANT, [merchantId, name, country, currency, source_locale]);
  await database.query(APPLICATION, [
    merchantId,
    ...[fields.company, fields.register_number, fields.city, fields.languages, fields.categories],
    ...[fields.goods, fields.contact_name, fields.contact_email, fields.contact_phone, fields.website],
    submit,
  ]);
}
