import type { FeaturedSlot } from '@caravanserai/contracts/desk-featured';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import type { Change } from '../use-change';

interface SlotDatesProps {
  readonly slot: FeaturedSlot;
  readonly change: Change;
  readonly readOnly: boolean;
}

/** First and last day of a slot; an empty day is open. */
export function SlotDates({ slot, change, readOnly }: SlotDatesProps) {
  const { t } = useTranslation('desk-pavilion');
  const [from, setFrom] = useState(slot.starts_on ?? '');
  const [until, setUntil] = useState(slot.ends_on ?? '');
  const changed = from !== (slot.starts_on ?? '') || until !== (slot.ends_on ?? '');
  const save = () =>
    change.run(`/featured/${slot.id}`, {
      method: 'POST',
      body: { starts_on: from || null, ends_on: until || null },
    });
  return (
    <fieldset className="dates" disabled={readOnly || change.busy}>
      <legend className="sr">{t('featured.days', { name: slot.title.value })}</legend>
      <Field
        type="date"
        label={t('featured.from')}
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      />
      <Field
        type="date"
        label={t('featured.until')}
        value={until}
        min={from || undefined}
        onChange={(event) => setUntil(event.target.value)}
      />
      {changed && (
        <Button className="tiny" onClick={() => void save()}>
          {t('act.save')}
        </Button>
      )}
    </fieldset>
  );
}
