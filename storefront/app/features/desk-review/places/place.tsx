import type { MerchantAdmission } from '@caravanserai/contracts/desk-admissions';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { DateTime } from '../../../desk/ui/date-time';
import { TextField } from '../../../desk/ui/fields';
import { StateBadge } from '../../../desk/ui/state-badge';
import { Button } from '../../../ui/button';
import { Cloth } from '../../../ui/cloth';
import { Checklist } from '../parts/checklist';
import { ShownReasons } from '../parts/shown-reasons';
import { toneOf } from '../parts/state-tone';

interface PlaceProps {
  readonly place: MerchantAdmission;
  /** Only owners ask. */
  readonly owner: boolean;
}

/** One pavilion: how the merchant stands there, why, and what may be done about it. */
export function Place({ place: { pavilion, admission, checks, can_ask }, owner }: PlaceProps) {
  const { t } = useTranslation('desk-review');
  const { t: desk } = useTranslation('desk');
  const id = `place-${pavilion.handle}`;
  const open = checks.filter(({ met }) => met !== true).length;
  return (
    <article className="panel place" data-pv={pavilion.iso2} aria-labelledby={id}>
      <Cloth iso2={pavilion.iso2} />
      <header>
        <h3 id={id} lang={pavilion.label.lang} dir={pavilion.label.dir}>
          {pavilion.label.value}
        </h3>
        {admission && (
          <p>
            <StateBadge tone={toneOf(admission.state)}>{desk(`state.${admission.state}`)}</StateBadge>{' '}
            <span className="small muted">
              {t('places.since')} <DateTime value={admission.state_since} />
            </span>
          </p>
        )}
      </header>
      {admission?.state === 'asked' && <p>{t('places.asked')}</p>}
      {admission?.reasons && admission.state !== 'asked' && <ShownReasons reasons={admission.reasons} />}
      {admission?.state !== 'admitted' && checks.length > 0 && (
        <details open={open > 0 && admission !== null}>
          <summary>{t('places.asks_for')}</summary>
          <Checklist lines={checks} />
        </details>
      )}
      {can_ask && owner && (
        <Form method="post" className="stack">
          <input type="hidden" name="pavilion" value={pavilion.handle} />
          <TextField name="words" label={t('places.words')} maxLength={2000} dir="auto" />
          <p className="acts">
            <Button type="submit" look="plain">
              {t(askWord(admission?.state))}
            </Button>
          </p>
        </Form>
      )}
    </article>
  );
}

const askWord = (state: string | undefined) =>
  state === 'more_asked' ? 'places.answer' : state === undefined ? 'places.ask' : 'places.ask_again';
