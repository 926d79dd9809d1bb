import type { Consequences } from '@caravanserai/contracts/desk-admissions';
import type { MerchantState } from '@caravanserai/contracts/desk-application';
import type { GivenReasons } from '@caravanserai/contracts/desk-reasons';
import { LOCALES, type Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { appendHistory, type NewHistory } from '../../desk/history';
import { noticeToTenant } from '../../desk/notice';
import { refusal } from '../../desk/refuse';
import { consequencesOf, readStanding } from '../admissions/consequences';
import { missingIn } from '../application/missing';
import { lockApplicant } from '../application/read-applicant';
import { fieldsOf } from '../application/shown-application';
import type { ApplicantRecord } from '../records';
import { quotedReasons, saysWhy, storeReasons } from '../shown-reasons';
import { admittingRefusal } from '../words/refusals';

export type MerchantDecision = 'approve' | 'refuse' | 'suspend' | 'resume';

const AFTER: Readonly<Record<MerchantState, Partial<Record<MerchantDecision, MerchantState>>>> = {
  applied: { approve: 'approved', refuse: 'refused' },
  approved: { suspend: 'suspended' },
  refused: { approve: 'approved' },
  suspended: { resume: 'approved' },
};

const NOTICE: Readonly<Record<MerchantDecision, string>> = {
  approve: 'merchant_approved',
  refuse: 'merchant_refused',
  suspend: 'merchant_suspended',
  resume: 'merchant_approved',
};

/** What the marketplace may decide about a merchant in a state. */
export const merchantDecisions = (state: MerchantState): MerchantDecision[] =>
  Object.keys(AFTER[state]) as MerchantDecision[];

/** What a decision would do in all pavilions as things stand: the same as of an admission. */
export async function merchantConsequences(
  database: Database,
  merchantId: string,
  decision: MerchantDecision,
): Promise<Consequences> {
  const same = { approve: 'accept', refuse: 'refuse', suspend: 'suspend', resume: 'resume' } as const;
  return consequencesOf(same[decision], await readStanding(database, merchantId, null));
}

export interface MerchantDecided {
  readonly applicant: ApplicantRecord;
  readonly done: Consequences;
}

/**
 * The marketplace's decision about a merchant, with the letter and both histories, in the caller's transaction. A
 * suspended merchant sells nowhere; what was ordered is sent.
 * @throws DeskRefusal 404; 400 reasons_needed; 409 not_now, not_complete (with `missing`)
 */
export async function decideMerchant(
  database: Database,
  merchantId: string,
  given: {
    readonly decision: MerchantDecision;
    readonly reasons?: GivenReasons | undefined;
    readonly actor: NewHistory['actor'];
    readonly locale: Locale;
  },
): Promise<MerchantDecided> {
  const { decision, actor, locale } = given;
  const before = await lockApplicant(database, merchantId);
  if (!before) throw refusal('not_here', locale);
  const state = AFTER[before.state][decision];
  if (!state) throw admittingRefusal('not_now', locale);
  const reasons = storeReasons(given.reasons, '', locale);
  if ((decision === 'refuse' || decision === 'suspend') && !saysWhy(reasons))
    throw admittingRefusal('reasons_needed', locale, { parameter: 'reasons' });
  const missing = decision === 'approve' ? missingIn(fieldsOf(before)) : [];
  if (missing.length > 0) throw admittingRefusal('not_complete', locale, { missing });
  const done = await merchantConsequences(database, merchantId, decision);
  await database.query(
    `update merchant set state = $2, reasons = $3::jsonb, decided_by = $4, state_since = clock_timestamp(),
            updated_at = now() where id = $1`,
    [merchantId, state, saysWhy(reasons) ? JSON.stringify(reasons) : null, actor.id],
  );
  await appendHistory(database, {
    ...{ tenant: { kind: 'merchant', id: merchantId }, actor, action: `merchant_${decision}` },
    object: { kind: 'merchant', id: merchantId, label: before.name },
    before: { state: before.state },
    after: { state, reasons: reasons.codes },
  });
  await noticeToTenant(database, {
    tenant: { kind: 'merchant', id: merchantId },
    code: NOTICE[decision],
    key: `${merchantId}:${decision}:${reasons.at}`,
    ...(saysWhy(reasons) && { quote: quotedReasons(reasons, LOCALES) }),
    path: decision === 'refuse' ? '/application' : decision === 'suspend' ? '' : '/admissions',
  });
  return { applicant: (await lockApplicant(database, merchantId)) ?? before, done };
}
