import type { DispatchConsignment } from '@caravanserai/contracts/desk-dispatch';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';

/** Hands the parcel over: to the emulated carrier, or to one the merchant names with its number. */
export function HandOverForm({
  parcel: { state, emulated_carrier, emulated },
}: {
  parcel: DispatchConsignment;
}) {
  const { t } = useTranslation('desk-dispatch');
  const [which, choose] = useState<'emulated' | 'own'>('emulated');
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="hand-over">
      <input type="hidden" name="expected" value={state} />
      <fieldset>
        <legend>{t('one.which')}</legend>
        <label>
          <input
            type="radio"
            name="which"
            value="emulated"
            checked={which === 'emulated'}
            onChange={() => choose('emulated')}
          />
          <span>{t('one.emulated', emulated_carrier)}</span>
        </label>
        <label>
          <input
            type="radio"
            name="which"
            value="own"
            checked={which === 'own'}
            onChange={() => choose('own')}
          />
          <span>{t('one.own')}</span>
        </label>
      </fieldset>
      {which === 'own' && (
        <div className="formgrid">
          <Field label={t('one.carrier')} name="carrier" required maxLength={60} autoComplete="off" />
          <Field
            label={t('one.tracking')}
            hint={t('one.tracking_hint')}
            name="tracking"
            required
            minLength={4}
            maxLength={40}
            pattern="[A-Za-z0-9][A-Za-z0-9 \/\-]{3,39}"
            dir="ltr"
            autoComplete="off"
          />
        </div>
      )}
      <p className="quiet">{emulated}</p>
      <Button type="submit" name="intent" value="hand_over" disabled={busy}>
        {t('one.hand_over')}
      </Button>
    </Form>
  );
}
