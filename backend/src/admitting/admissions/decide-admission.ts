import type { AdmissionDecisionBody, Consequences } from '@caravanserai/contracts/desk-admissions';
import { LOCALES } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { actorOf, appendHistory, tenantOf, type Tenant } from '../../desk/history';
import { noticeToTenant } from '../../desk/notice';
import type { PavilionScope } from '../../desk/scope';
import { readApplicant } from '../application/read-applicant';
import type { AdmissionRecord } from '../records';
import { checklist, openLines } from '../rules/checklist';
import { readRules } from '../rules/read-rules';
import { quotedReasons, saysWhy, storeReasons } from '../shown-reasons';
import { admittingRefusal } from '../words/refusals';
import { applyDecision } from './apply-decision';
import { mustRead } from './check-rule';
import { consequencesOf, readStanding } from './consequences';
import { afterDecision, needsReasons } from './machine';
import { pavilionCountry } from './pavilion-country';
import { pavilionNames } from './pavilion-names';
import { writeAdmission } from './write-admission';

export interface Decided {
  readonly admission: AdmissionRecord;
  /** Counted at the moment of the decision, with the numbers' meaning as announced. */
  readonly done: Consequences;
}

/**
 * Decides about a merchant's place in the pavilion, with everything that follows, in the caller's transaction; the
 * merchant's people get a letter with the reasons in their language.
 * @throws DeskRefusal 404; 400 reasons_needed; 409 changed (with `now`), not_now, checks_open
 */
export async function decideAdmission(
  database: Database,
  scope: PavilionScope,
  id: string,
  body: AdmissionDecisionBody,
): Promise<Decided> {
  const { decision, expected } = body;
  const before = await mustRead(database, scope, id, expected);
  const state = afterDecision(before.state, decision);
  if (!state) throw admittingRefusal('not_now', scope.locale);
  const reasons = storeReasons(body.reasons, scope.memberName, scope.locale);
  if (needsReasons(decision) && !saysWhy(reasons))
    throw admittingRefusal('reasons_needed', scope.locale, { parameter: 'reasons' });
  if (decision === 'accept') await mustBeWhole(database, scope, before);
  const done = consequencesOf(decision, await readStanding(database, before.merchant_id, before.pavilion_id));
  await applyDecision(database, before, decision, actorOf(scope));
  await writeAdmission(
    database,
    { ...before, state, reasons: saysWhy(reasons) ? reasons : null },
    scope.memberId,
  );
  await tell(database, scope, { before, decision, reasons, done });
  return { admission: await mustRead(database, scope, id), done };
}

/** @throws DeskRefusal 409 checks_open with the ids of the rules that aren't met */
async function mustBeWhole(
  database: Database,
  { locale }: PavilionScope,
  { merchant_id, pavilion_id, checks }: AdmissionRecord,
): Promise<void> {
  const applicant = await readApplicant(database, merchant_id);
  const rules = (await readRules(database, [pavilion_id])).get(pavilion_id) ?? [];
  const country = await pavilionCountry(database, pavilion_id);
  const open = applicant ? openLines(checklist(rules, applicant, checks, { locale, country })) : [];
  if (open.length > 0)
    throw admittingRefusal('checks_open', locale, { open: open.map(({ rule_id }) => rule_id) });
}

interface Told {
  readonly before: AdmissionRecord;
  readonly decision: AdmissionDecisionBody['decision'];
  readonly reasons: ReturnType<typeof storeReasons>;
  readonly done: Consequences;
}

/** Both sides' history, and the letter. */
async function tell(
  database: Database,
  scope: PavilionScope,
  { before, decision, reasons, done }: Told,
): Promise<void> {
  const merchant: Tenant = { kind: 'merchant', id: before.merchant_id };
  const applicant = await readApplicant(database, before.merchant_id);
  const names = await pavilionNames(database, scope.pavilionId);
  const happened = Object.fromEntries(Object.entries(done).filter(([, count]) => count > 0));
  for (const [tenant, label] of [
    [tenantOf(scope), applicant?.name ?? ''],
    [merchant, names.en ?? ''],
  ] as const)
    await appendHistory(database, {
      ...{ tenant, actor: actorOf(scope), action: `admission_${decision}` },
      object: { kind: 'admission', id: before.id, label },
      before: { state: before.state },
      after: { state: afterDecision(before.state, decision), reasons: reasons.codes, ...happened },
    });
  await noticeToTenant(database, {
    tenant: merchant,
    code: `admission_${decision}`,
    key: `${before.id}:${before.version}`,
    values: { pavilion: names },
    ...(saysWhy(reasons) && { quote: quotedReasons(reasons, LOCALES) }),
    path: '/admissions',
  });
}
