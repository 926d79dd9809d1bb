import type { TodayItem } from '@caravanserai/contracts/desk';
import type { Database } from '../catalogue/database';
import type { MerchantScope, PavilionScope } from '../desk/scope';

const MERCHANT = `
  select count(*) filter (where a.state = 'more_asked')::int as questions,
         count(*) filter (where a.state = 'asked')::int as asked,
         count(*) filter (where a.state = 'suspended')::int as suspended,
         (select count(*)::int from merchant_application p where p.merchant_id = $1 and p.submitted_at is null
             and p.deleted_at is null) as drafts
    from admission a where a.merchant_id = $1 and a.deleted_at is null`;

/** What a merchant's owner has to hand in or to answer, and what others are looking at. */
export async function merchantAdmittingToday(
  database: Database,
  { merchantId, merchantState, role }: MerchantScope,
): Promise<readonly TodayItem[]> {
  if (role !== 'owner') return [];
  const { rows } = await database.query<Record<'questions' | 'asked' | 'suspended' | 'drafts', number>>(
    MERCHANT,
    [merchantId],
  );
  const { questions = 0, asked = 0, suspended = 0, drafts = 0 } = rows[0] ?? {};
  const applied = merchantState === 'applied';
  return [
    { code: 'application_open', count: applied ? drafts : 0, kind: 'todo', path: '/application' },
    {
      code: 'application_refused',
      count: merchantState === 'refused' ? 1 : 0,
      kind: 'todo',
      path: '/application',
    },
    { code: 'admission_question', count: questions, kind: 'todo', path: '/admissions' },
    { code: 'application_waits', count: applied && drafts === 0 ? 1 : 0, kind: 'wait', path: '/application' },
    { code: 'admission_waits', count: asked, kind: 'wait', path: '/admissions' },
    { code: 'admission_suspended', count: suspended, kind: 'note', path: '/admissions' },
  ];
}

/** Merchants that ask for a place and wait for this pavilion's answer. */
export async function operatorAdmittingToday(
  database: Database,
  { pavilionId, role }: PavilionScope,
): Promise<readonly TodayItem[]> {
  if (role !== 'manager' && role !== 'reviewer') return [];
  const { rows } = await database.query<{ state: string; n: number }>(
    `select state, count(*)::int as n from admission
      where pavilion_id = $1 and state in ('asked', 'more_asked') and deleted_at is null group by state`,
    [pavilionId],
  );
  const count = (state: string) => rows.find((row) => row.state === state)?.n ?? 0;
  return [
    { code: 'admissions_asked', count: count('asked'), kind: 'todo', path: '/admissions?state=asked' },
    {
      code: 'admissions_answer',
      count: count('more_asked'),
      kind: 'wait',
      path: '/admissions?state=more_asked',
    },
  ];
}
