import type { ApplicationResponse } from '@caravanserai/contracts/desk-application';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../desk/ui/fields';
import { Field } from '../../../ui/field';

/** Who the company is. Its country's currency is the likely one, until another is chosen. */
export function CompanyFields({ application: { fields, choices } }: { application: ApplicationResponse }) {
  const { t } = useTranslation('desk-review');
  const [currency, setCurrency] = useState(fields.currency);
  const line = (name: 'name' | 'company' | 'register_number' | 'city', most: number) => (
    <Field
      id={name}
      name={name}
      label={t(`field.${name}`)}
      defaultValue={fields[name]}
      maxLength={most}
      dir="auto"
    />
  );
  return (
    <section className="panel" aria-labelledby="company-head">
      <h2 id="company-head">{t('application.about')}</h2>
      <div className="formgrid">
        {line('name', 120)}
        {line('company', 200)}
        {line('register_number', 60)}
        <SelectField
          id="country"
          name="country"
          label={t('field.country')}
          defaultValue={fields.country}
          onChange={({ target }) =>
            setCurrency(
              (now) => now || (choices.countries.find(({ code }) => code === target.value)?.currency ?? ''),
            )
          }
        >
          <option value="">{t('application.choose')}</option>
          {choices.countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        {line('city', 120)}
        <SelectField
          id="currency"
          name="currency"
          label={t('field.currency')}
          value={currency}
          onChange={({ target }) => setCurrency(target.value)}
        >
          <option value="">{t('application.choose')}</option>
          {choices.currencies.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </SelectField>
      </div>
    </section>
  );
}
