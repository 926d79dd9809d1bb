import type { Database } from '../../catalogue/database';
import type { ApplicantRecord } from '../records';

const COLUMNS = `
  m.id as merchant_id, m.handle, m.name, m.country, m.currency, m.source_locale, m.state, m.reasons,
  coalesce(a.company, '') as company, coalesce(a.register_number, '') as register_number,
  coalesce(a.city, '') as city, coalesce(a.languages, '{}') as languages,
  coalesce(a.categories, '{}') as categories, coalesce(a.goods, '') as goods,
  coalesce(a.contact_name, '') as contact_name, coalesce(a.contact_email, '') as contact_email,
  coalesce(a.contact_phone, '') as contact_phone, coalesce(a.website, '') as website,
  a.submitted_at, coalesce(a.version, 0) as version`;

const APPLICANT = `
  select to_jsonb(found) as applicant
    from (select ${COLUMNS}
            from merchant m
            left join merchant_application a on a.merchant_id = m.id and a.deleted_at is null
           where m.id = $1 and m.deleted_at is null) found`;

/** A merchant with its application; undefined where there is no such merchant. */
export async function readApplicant(
  database: Database,
  merchantId: string,
): Promise<ApplicantRecord | undefined> {
  const { rows } = await database.query<{ applicant: ApplicantRecord }>(APPLICANT, [merchantId]);
  return rows[0]?.applicant;
}

/** The same, its merchant locked until the caller's transaction ends. */
export async function lockApplicant(
  database: Database,
  merchantId: string,
): Promise<ApplicantRecord | undefined> {
  await database.query('select 1 from merchant where id = $1 for update', [merchantId]);
  return readApplicant(database, merchantId);
}
