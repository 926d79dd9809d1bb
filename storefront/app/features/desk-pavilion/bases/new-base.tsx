import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import type { Change } from '../use-change';
import { PlaceFields, type PlaceText } from './place-fields';
import { placeOf } from './place';

const NOWHERE: PlaceText = { latitude: '', longitude: '' };

/** A place that isn't on the page yet. */
export function NewBase({ change }: { change: Change }) {
  const { t } = useTranslation('desk-pavilion');
  const [name, setName] = useState('');
  const [place, setPlace] = useState(NOWHERE);
  const valid = placeOf(place);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!valid || name.trim() === '') return;
    const added = await change.run('/bases', { method: 'POST', body: { name, ...valid } });
    if (added === undefined) return;
    setName('');
    setPlace(NOWHERE);
  };
  return (
    <form className="panel" onSubmit={(event) => void add(event)}>
      <h2>{t('bases.add')}</h2>
      <p className="muted">{t('bases.add_text')}</p>
      <Field
        label={t('field.name')}
        value={name}
        maxLength={80}
        required
        onChange={(event) => setName(event.target.value)}
      />
      <PlaceFields place={place} onChange={setPlace} />
      <p className="acts">
        <Button type="submit" disabled={change.busy || !valid || name.trim() === ''}>
          {t('bases.add')}
        </Button>
      </p>
    </form>
  );
}
