import type { AdmissionResponse } from '@caravanserai/contracts/desk-admissions';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { ConfirmDialog } from '../../../desk/ui/confirm-dialog';
import { Button } from '../../../ui/button';
import { ReasonFields } from '../parts/reason-fields';
import { Consequences } from './consequences';

const HARMLESS: readonly string[] = ['accept', 'resume', 'ask', 'refuse'];

/** What may be decided now, each with what it does; what hides goods asks once more. */
export function DecisionForms({ admission }: { admission: AdmissionResponse }) {
  const { t } = useTranslation('desk-review');
  const { choices, version, reason_choices } = admission;
  if (choices.length === 0) return <p className="muted">{t('admission.closed')}</p>;
  const wants = choices.some(({ decision }) => decision !== 'accept' && decision !== 'resume');
  return (
    <Form method="post" className="panel" key={version}>
      <h2>{t('admission.decide')}</h2>
      <input type="hidden" name="expected" value={version} />
      {wants && <ReasonFields choices={reason_choices} />}
      <ul className="choices">
        {choices.map(({ decision, consequences }) => (
          <li key={decision}>
            <h3>{t(`decision.${decision}`)}</h3>
            <p className="small muted">{t('decision.does')}</p>
            <Consequences of={consequences} />
            {HARMLESS.includes(decision) ? (
              <Button
                type="submit"
                name="decision"
                value={decision}
                look={decision === 'accept' || decision === 'resume' ? 'ink' : 'plain'}
              >
                {t(`decision.${decision}`)}
              </Button>
            ) : (
              <ConfirmDialog
                open={t(`decision.${decision}`)}
                title={`${t(`decision.${decision}`)}. ${t('decision.sure')}`}
                act={t(`decision.${decision}`)}
                name="decision"
                value={decision}
              >
                <Consequences of={consequences} />
              </ConfirmDialog>
            )}
          </li>
        ))}
      </ul>
    </Form>
  );
}
