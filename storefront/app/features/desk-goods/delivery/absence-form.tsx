import type { DeliveryResponse } from '@caravanserai/contracts/desk-delivery';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../desk/ui/fields';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import type { Change } from '../use-change';
import { usePlaceName } from '../../../desk/use-place-name';

interface AbsenceFormProps {
  readonly kind: 'holiday' | 'closed';
  readonly delivery: DeliveryResponse;
  readonly change: Change;
}

/** First and last day; a closed shop may leave the last one open. */
export function AbsenceForm({ kind, delivery, change }: AbsenceFormProps) {
  const { t } = useTranslation('desk-goods');
  const placeName = usePlaceName();
  const [from_day, setFrom] = useState(delivery.today);
  const [to_day, setTo] = useState('');
  const [place_id, setPlace] = useState('');
  const places = [...new Map(delivery.dispatches.map(({ place }) => [place.id, place])).values()];
  const needsEnd = kind === 'holiday';
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const body = {
      kind,
      from_day,
      to_day: to_day || null,
      ...(needsEnd ? { place_id: place_id || null } : {}),
    };
    void change.run('/absences', { method: 'POST', body });
  };
  return (
    <form className="panel" onSubmit={submit} aria-labelledby={`absence-${kind}`}>
      <h2 id={`absence-${kind}`}>{t(`absences.add.${kind}`)}</h2>
      <p className="hint">{t(`absences.about.${kind}`)}</p>
      {kind === 'closed' && delivery.open_orders > 0 && (
        <p>{t('absences.open_orders', { count: delivery.open_orders })}</p>
      )}
      {!needsEnd && (
        <p className="hint" aria-live="polite">
          {t(`absences.then.${to_day ? 'until' : 'open'}`)}
        </p>
      )}
      <fieldset className="plain formgrid" disabled={change.busy}>
        <legend className="sr">{t(`absences.add.${kind}`)}</legend>
        <Field
          label={t('absences.first_day')}
          type="date"
          required
          min={delivery.today}
          value={from_day}
          onChange={({ target }) => setFrom(target.value)}
        />
        <Field
          label={t('absences.last_day')}
          {...(needsEnd ? {} : { hint: t('absences.open_end') })}
          type="date"
          required={needsEnd}
          min={from_day}
          value={to_day}
          onChange={({ target }) => setTo(target.value)}
        />
        {needsEnd && places.length > 1 && (
          <SelectField
            label={t('absences.place')}
            value={place_id}
            onChange={({ target }) => setPlace(target.value)}
          >
            <option value="">{t('absences.all_places')}</option>
            {places.map(({ id, code }) => (
              <option key={id} value={id}>
                {placeName(code)}
              </option>
            ))}
          </SelectField>
        )}
        <Button type="submit" look={needsEnd ? 'ink' : 'plain'}>
          {t(`absences.act.${kind}`)}
        </Button>
      </fieldset>
    </form>
  );
}
