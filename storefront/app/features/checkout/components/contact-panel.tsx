import { useTranslation } from 'react-i18next';
import type { Contact, ContactField, Faults } from '../../../address/address-check';
import { addressFormat, askedFields, moreFields } from '../../../address/address-format';
import { ContactInput } from '../../../address/contact-input';
import type { SavedChoice } from '../saved.server';
import { SavedAddresses } from './saved-addresses';

interface ContactPanelProps {
  /** ISO 3166-1 alpha-2; it decides fields, order and rules. */
  readonly country: string;
  readonly contact: Contact;
  readonly faults: Faults;
  readonly check: (field: ContactField, value: string) => void;
  /** The account's addresses here; null for guests. */
  readonly saved: readonly SavedChoice[] | null;
}

/** Where it goes: one name, the address the way its country writes it, how to be reached; what can be left out is behind a link. */
export function ContactPanel({ country, contact, faults, check, saved }: ContactPanelProps) {
  const { t } = useTranslation('checkout');
  const format = addressFormat(country);
  const input = (field: ContactField) => (
    <ContactInput
      key={field}
      field={field}
      country={country}
      value={contact[field]}
      fault={faults[field]}
      check={check}
    />
  );
  const more = moreFields(format);
  return (
    <section className="panel" aria-labelledby="where">
      <h2 id="where">{t('where')}</h2>
      {saved && <SavedAddresses country={country} saved={saved} />}
      <div className="formgrid">
        {input('email')}
        {askedFields(format).map(input)}
        <details
          className="all more moredetails"
          open={more.some((field) => contact[field] !== '' || faults[field] !== undefined)}
        >
          <summary>{t('more')}</summary>
          <div className="formgrid">{more.map(input)}</div>
        </details>
        {saved && (
          <label className="radio all">
            <input type="checkbox" name="keep_address" value="yes" />
            <span>{t('saved.keep')}</span>
          </label>
        )}
      </div>
    </section>
  );
}
