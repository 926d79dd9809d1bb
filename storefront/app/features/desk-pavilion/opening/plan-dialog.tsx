import type { OpeningPlan } from '@caravanserai/contracts/desk-opening';
import { useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOf, wallTime } from '@caravanserai/customs/wall-time';
import { useDesk } from '../../../desk/frame-data';
import { Button } from '../../../ui/button';
import { TimeField } from '../time-field';
import { useChange } from '../use-change';

interface PlanDialogProps {
  /** What waits for its time now; null where nothing does. */
  readonly plan: OpeningPlan | null;
  /** What is missing now, in words. */
  readonly missing: readonly string[];
}

/** Asks when the doors are to open by themselves, and says what would still keep them closed. */
export function PlanDialog({ plan, missing }: PlanDialogProps) {
  const { t } = useTranslation('desk-pavilion');
  const { zone } = useDesk();
  const change = useChange();
  const dialog = useRef<HTMLDialogElement>(null);
  const [time, setTime] = useState('');
  const id = useId();
  const begin = () => {
    setTime(plan ? wallTime(plan.at, zone.id) : '');
    dialog.current?.showModal();
  };
  const set = async (event: FormEvent) => {
    event.preventDefault();
    const at = instantOf(time, zone.id)?.instant;
    if (change.busy || at === undefined) return;
    const body = { at, expected: plan?.id ?? null };
    if (await change.run('/opening/plan', { method: 'POST', body })) dialog.current?.close();
  };
  return (
    <>
      <Button look="plain" className="tiny" onClick={begin}>
        {t(plan ? 'opening.move' : 'opening.set')}
      </Button>
      <dialog ref={dialog} className="desk-dialog" aria-labelledby={id}>
        <form onSubmit={(event) => void set(event)}>
          <h2 id={id}>{t('opening.when')}</h2>
          <div className="say stack">
            <p>{t('opening.then')}</p>
            <TimeField
              required
              {...(change.fault && { error: change.fault })}
              value={time}
              onValue={setTime}
            />
            {missing.length > 0 && (
              <div>
                <p>{t('opening.missing')}</p>
                <ul className="missing">
                  {missing.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </div>
            )}
          </div>
          <p className="acts">
            <Button look="plain" onClick={() => dialog.current?.close()}>
              {t('act.cancel')}
            </Button>
            <Button type="submit" aria-disabled={change.busy}>
              {t('act.schedule')}
            </Button>
          </p>
        </form>
      </dialog>
    </>
  );
}
