import type { AdmissionResponse } from '@caravanserai/contracts/desk-admissions';
import { pickText } from '@caravanserai/locales/fallback';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { readHistory } from '../../desk/history';
import type { PavilionScope } from '../../desk/scope';
import { readApplicant } from '../application/read-applicant';
import { fieldsOf } from '../application/shown-application';
import type { AdmissionRecord } from '../records';
import { checklist } from '../rules/checklist';
import { readRules } from '../rules/read-rules';
import { reasonChoices, shownReasons } from '../shown-reasons';
import { consequencesOf, readStanding } from './consequences';
import { decisionsIn } from './machine';
import { pavilionCountry } from './pavilion-country';

const ELSEWHERE = `
  select p.label, (select coalesce(jsonb_object_agg(t.locale_code, t.translations->>'label'), '{}') from translation t
                    where t.reference = 'pavilion' and t.reference_id = p.id and t.deleted_at is null) as labels
    from admission a join pavilion p on p.id = a.pavilion_id and p.deleted_at is null
   where a.merchant_id = $1 and a.pavilion_id <> $2 and a.state = 'admitted' and a.deleted_at is null
   order by p.handle`;

/** Everything an operator sees of one admission, and what each decision would do as things stand. */
export async function admissionPage(
  database: Database,
  scope: PavilionScope,
  admission: AdmissionRecord,
): Promise<AdmissionResponse> {
  const { merchant_id, pavilion_id, state } = admission;
  const { locale } = scope;
  const applicant = await readApplicant(database, merchant_id);
  if (!applicant) throw new Error(`Admission ${admission.id} has no merchant.`);
  const rules = (await readRules(database, [pavilion_id])).get(pavilion_id) ?? [];
  const country = await pavilionCountry(database, pavilion_id);
  const standing = await readStanding(database, merchant_id, pavilion_id);
  const { rows: elsewhere } = await database.query<{ label: string; labels: Record<string, string> }>(
    ELSEWHERE,
    [merchant_id, pavilion_id],
  );
  const { entries } = await readHistory(
    database,
    { kind: 'pavilion', id: pavilion_id },
    { object: { kind: 'admission', id: admission.id } },
  );
  return {
    ...{ id: admission.id, state, version: admission.version, words: admission.words },
    ...{ asked_at: admission.asked_at, state_since: admission.state_since },
    reasons: shownReasons(admission.reasons, locale),
    merchant: {
      ...{ name: applicant.name, handle: applicant.handle, state: applicant.state },
      application: fieldsOf(applicant),
      submitted_at: applicant.submitted_at,
    },
    admitted_elsewhere: elsewhere.flatMap((row) => labelIn(row, locale)),
    checks: checklist(rules, applicant, admission.checks, { locale, country }),
    choices: decisionsIn(state).map((decision) => ({
      decision,
      consequences: consequencesOf(decision, standing),
    })),
    reason_choices: reasonChoices(locale),
    history: entries,
  };
}

const labelIn = ({ label, labels }: { label: string; labels: Record<string, string> }, locale: Locale) => {
  const text = pickText({ en: label, ...labels }, locale, 'en');
  return text ? [text] : [];
};
