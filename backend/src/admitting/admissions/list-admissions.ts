import type { AdmissionRow, AdmissionsResponse } from '@caravanserai/contracts/desk-admissions';
import type { Database } from '../../catalogue/database';
import { checklist, openLines } from '../rules/checklist';
import { readRules } from '../rules/read-rules';
import { pavilionCountry } from './pavilion-country';
import type { AdmissionRecord, ApplicantRecord } from '../records';

const PAGE = 40;
const CURSOR = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)~(adm_\w+)$/;

const LIST = `
  select to_jsonb(found) as row from (
    select a.id, a.state, a.checks, coalesce(a.state_since, a.created_at) as state_since,
           to_char(coalesce(a.asked_at, a.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as asked_at,
           m.name, m.handle, m.country, m.state as merchant_state, m.source_locale,
           coalesce(p.languages, '{}') as languages, coalesce(p.categories, '{}') as categories,
           coalesce(p.company, '') as company, coalesce(p.register_number, '') as register_number,
           coalesce(p.contact_name, '') as contact_name, coalesce(p.contact_email, '') as contact_email,
           (select count(distinct l.goods_id) from public_listing l
             where l.merchant_id = a.merchant_id and l.pavilion_id = a.pavilion_id)::int as live_goods
      from admission a
      join merchant m on m.id = a.merchant_id and m.deleted_at is null
      left join merchant_application p on p.merchant_id = m.id and p.deleted_at is null
     where a.pavilion_id = $1 and a.deleted_at is null and ($2::text is null or a.state = $2)
       and ($3::text is null or m.name ilike '%' || $3 || '%' or p.company ilike '%' || $3 || '%')
       and ($4::timestamptz is null or (coalesce(a.asked_at, a.created_at), a.id) < ($4::timestamptz, $5))
     order by coalesce(a.asked_at, a.created_at) desc, a.id desc limit ${PAGE + 1}) found`;

interface ListRow extends Pick<AdmissionRecord, 'id' | 'state' | 'checks' | 'asked_at' | 'state_since'> {
  name: string;
  handle: string;
  country: string;
  merchant_state: ApplicantRecord['state'];
  source_locale: string;
  languages: string[];
  categories: string[];
  company: string;
  register_number: string;
  contact_name: string;
  contact_email: string;
  live_goods: number;
}

export interface AdmissionsAsked {
  readonly state?: string | undefined;
  readonly q?: string | undefined;
  readonly after?: string | undefined;
}

/** A pavilion's admissions, the latest asked for first. Four statements, whatever their number. */
export async function listAdmissions(
  database: Database,
  pavilionId: string,
  { state, q, after }: AdmissionsAsked,
): Promise<AdmissionsResponse> {
  const [, at, id] = CURSOR.exec(after ?? '') ?? [];
  const like = q?.trim().replaceAll(/[\\%_]/g, '\\$&') || null;
  const found = await database.query<{ row: ListRow }>(LIST, [
    ...[pavilionId, state ?? null, like, at ?? null, id ?? null],
  ]);
  const counts = await database.query<{ state: string; n: number }>(
    'select state, count(*)::int as n from admission where pavilion_id = $1 and deleted_at is null group by state',
    [pavilionId],
  );
  const rules = (await readRules(database, [pavilionId])).get(pavilionId) ?? [];
  const country = await pavilionCountry(database, pavilionId);
  const rows = found.rows.slice(0, PAGE).map(({ row }) => row);
  const last = rows.at(-1);
  return {
    admissions: rows.map((row) => {
      const applicant = { ...row, state: row.merchant_state };
      const lines = checklist(rules, applicant, row.checks, { locale: 'en', country });
      return shown(row, openLines(lines).length);
    }),
    counts: Object.fromEntries(counts.rows.map((row) => [row.state, row.n])),
    next: found.rows.length > PAGE && last ? `${last.asked_at}~${last.id}` : null,
  };
}

const shown = (row: ListRow, open: number): AdmissionRow => ({
  id: row.id,
  state: row.state,
  asked_at: row.asked_at,
  state_since: row.state_since,
  merchant: {
    ...{ name: row.name, handle: row.handle, country: row.country, state: row.merchant_state },
    languages: [...new Set([row.source_locale, ...row.languages])].filter((code) => code !== ''),
  },
  open_checks: open,
  live_goods: row.live_goods,
});
