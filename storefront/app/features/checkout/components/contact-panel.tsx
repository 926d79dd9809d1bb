import { useTranslation } from 'react-i18next';
import { contactFields, type Contact, type ContactField, type Faults } from '../../../address/address-check';
import { ContactInput } from './contact-input';

interface ContactPanelProps {
  /** ISO 3166-1 alpha-2; it decides fields, order and rules. */
  readonly country: string;
  readonly contact: Contact;
  readonly faults: Faults;
  readonly check: (field: ContactField, value: string) => void;
}

/** Where it goes: one name, the address the way its country writes it, and how to be reached. */
export function ContactPanel({ country, contact, faults, check }: ContactPanelProps) {
  const { t } = useTranslation('checkout');
  return (
    <section className="panel" aria-labelledby="where">
      <h2 id="where">{t('where')}</h2>
      <div className="formgrid">
        {contactFields(country).map((field) => {
          const input = (
            <ContactInput
              key={field}
              field={field}
              country={country}
              value={contact[field]}
              fault={faults[field]}
              check={check}
            />
          );
          if (field !== 'address_2') return input;
          return (
            <details
              key={field}
              className="all more"
              open={contact[field] !== '' || faults[field] !== undefined}
            >
              <summary>{t('add_line_2')}</summary>
              {input}
            </details>
          );
        })}
      </div>
    </section>
  );
}
