import type { DestinationsResponse } from '@caravanserai/contracts/reference';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useLocation } from 'react-router';
import { useLocale } from '../i18n/use-locale';
import { Button } from '../ui/button';
import { localePath } from './paths';
import type { ShellData } from './shell-data';

type Choices = NonNullable<ShellData['choices']>;

interface ShipToProps {
  readonly choices: Choices;
  readonly destinations: DestinationsResponse['destinations'];
}

export function ShipToForm({ choices, destinations }: ShipToProps) {
  const { t } = useTranslation();
  const charged = destinations.find(({ iso2 }) => iso2 === choices.shipTo)?.charged_currency;
  return (
    <PreferenceForm
      name="ship_to"
      label={t('ship_to.country_or_region')}
      value={choices.shipTo}
      notes={[
        charged && t('ship_to.charged_in', { currency: charged }),
        !choices.chosen.shipTo && t('ship_to.default'),
      ]}
    >
      {destinations.map(({ iso2, name }) => (
        <option key={iso2} value={iso2}>
          {name}
        </option>
      ))}
    </PreferenceForm>
  );
}

interface CurrencyProps {
  readonly choices: Choices;
  readonly reference: DestinationsResponse;
}

export function CurrencyForm({ choices, reference }: CurrencyProps) {
  const { t } = useTranslation();
  return (
    <PreferenceForm
      name="currency"
      label={t('currency.label')}
      value={choices.currency}
      notes={[t('currency.indicative'), !choices.chosen.currency && t('currency.default')]}
    >
      {reference.display_currencies.map((code) => (
        <option key={code} value={code}>
          {code}
        </option>
      ))}
    </PreferenceForm>
  );
}

interface PreferenceFormProps {
  readonly name: 'ship_to' | 'currency';
  readonly label: string;
  readonly value: string;
  readonly notes: readonly (string | false | undefined)[];
  readonly children: ReactNode;
}

function PreferenceForm({ name, label, value, notes, children }: PreferenceFormProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const id = useId();
  return (
    <Form method="post" action={localePath(locale, '/preferences')} className="choice" preventScrollReset>
      <input type="hidden" name="back" value={pathname + search} />
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" name={name} defaultValue={value} key={value}>
        {children}
      </select>
      {notes.map((note) => note && <p key={note}>{note}</p>)}
      <Button type="submit">{t('apply')}</Button>
    </Form>
  );
}
