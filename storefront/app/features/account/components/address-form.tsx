import { useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, Link, useSubmit } from 'react-router';
import {
  cleanContact,
  faultOf,
  type Contact,
  type ContactField,
  type Faults,
} from '../../../address/address-check';
import { addressFormat, formFields } from '../../../address/address-format';
import { ContactInput } from '../../../address/contact-input';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';

interface AddressFormProps {
  readonly id: string | null;
  /** ISO alpha-2; it decides fields, order and rules. */
  readonly country: string;
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  readonly contact: Contact | null;
  readonly faults: Faults;
}

/** Country first, then what that country asks for. A note for the courier belongs to an order, not to an address. */
export function AddressForm({ id, country, countries, contact, faults: given }: AddressFormProps) {
  const { t } = useTranslation('account');
  const [mended, setMended] = useState<Faults>({});
  const faults = { ...given, ...mended };
  const check = (field: ContactField, raw: string) => {
    const fault = faultOf(field, cleanContact({ [field]: raw })[field], country);
    if (fault !== 'missing') setMended((now) => ({ ...now, [field]: fault }));
  };
  const fields = formFields(addressFormat(country)).filter((field) => field !== 'note');
  return (
    <section className="panel" aria-labelledby="form">
      <h2 id="form">{t(id ? 'address.change' : 'address.new')}</h2>
      <CountryForm id={id} country={country} countries={countries} />
      <Form method="post" noValidate>
        <input type="hidden" name="id" value={id ?? ''} />
        <input type="hidden" name="country" value={country} />
        <div className="formgrid">
          {fields.map((field) => (
            <ContactInput
              key={field}
              field={field}
              country={country}
              value={contact?.[field] ?? ''}
              fault={faults[field]}
              check={check}
            />
          ))}
        </div>
        <div className="acts below">
          <Button type="submit" name="intent" value="save" onMouseDown={stay}>
            {t('address.save')}
          </Button>
          <Link className="btn plain" to={localePath(useLocale(), '/account/addresses')}>
            {t('address.cancel')}
          </Link>
        </div>
      </Form>
    </section>
  );
}

/** Pressed before the last field was left: its fault would come or go and move the button from under the pointer. */
const stay = (event: MouseEvent): void => event.preventDefault();

/** Another country is another form: chosen at once with scripts, by its button without. */
function CountryForm({ id, country, countries }: Pick<AddressFormProps, 'id' | 'country' | 'countries'>) {
  const { t } = useTranslation('account');
  const submit = useSubmit();
  return (
    <Form onChange={(event) => void submit(event.currentTarget)}>
      <input type="hidden" name="edit" value={id ?? 'new'} />
      <div className="field">
        <label htmlFor="country">{t('address.country')}</label>
        <select id="country" name="country" className="input" defaultValue={country} autoComplete="country">
          {countries.map(({ iso2, name }) => (
            <option key={iso2} value={iso2}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <noscript>
        <Button type="submit" look="plain">
          {t('address.choose')}
        </Button>
      </noscript>
    </Form>
  );
}
