import type { OpeningResponse } from '@caravanserai/contracts/desk-opening';
import { useTranslation } from 'react-i18next';
import { ZonedTime } from '../../../desk/ui/zoned-time';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import type { Change } from '../use-change';

interface PlannedProps {
  readonly opening: OpeningResponse;
  readonly change: Change;
  /** May take it back. */
  readonly manages: boolean;
}

/** What waits for its time, or came to nothing then. */
export function Planned({ opening: { state, plan }, change, manages }: PlannedProps) {
  const { t } = useTranslation('desk-pavilion');
  if (!plan) return null;
  if (plan.state === 'failed')
    return state === 'planned' ? (
      <Notice
        title={
          <>
            {t('opening.failed')} <ZonedTime value={plan.at} />
          </>
        }
      >
        {t('opening.failed_text')}
      </Notice>
    ) : null;
  const said = state === 'planned' ? 'opens' : state === 'paused' ? 'returns' : 'pauses';
  return (
    <Notice
      tone={plan.missing.length > 0 ? 'warn' : 'ok'}
      title={
        <>
          {t(`opening.${said}`)} <ZonedTime value={plan.at} />
        </>
      }
    >
      {state === 'planned' && (
        <>
          {t(plan.missing.length > 0 ? 'opening.not_yet' : 'opening.by_itself')}{' '}
          {manages && (
            <Button
              look="plain"
              className="tiny"
              aria-disabled={change.busy}
              onClick={() =>
                void change.run('/opening/plan', { method: 'DELETE', query: { expected: plan.id } })
              }
            >
              {t('opening.withdraw')}
            </Button>
          )}
        </>
      )}
    </Notice>
  );
}
