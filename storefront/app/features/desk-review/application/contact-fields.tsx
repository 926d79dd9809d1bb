import type { ApplicationResponse } from '@caravanserai/contracts/desk-application';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';

export function ContactFields({ application: { fields } }: { application: ApplicationResponse }) {
  const { t } = useTranslation('desk-review');
  return (
    <section className="panel" aria-labelledby="contact-head">
      <h2 id="contact-head">{t('application.contact')}</h2>
      <div className="formgrid">
        <Field
          id="contact_name"
          name="contact_name"
          label={t('field.contact_name')}
          defaultValue={fields.contact_name}
          autoComplete="name"
          maxLength={120}
          dir="auto"
        />
        <Field
          id="contact_email"
          name="contact_email"
          type="email"
          label={t('field.contact_email')}
          defaultValue={fields.contact_email}
          autoComplete="email"
          spellCheck={false}
          maxLength={254}
          dir="ltr"
        />
        <Field
          id="contact_phone"
          name="contact_phone"
          type="tel"
          label={t('field.contact_phone')}
          defaultValue={fields.contact_phone}
          autoComplete="tel"
          maxLength={40}
          dir="ltr"
        />
        <Field
          id="website"
          name="website"
          type="url"
          label={t('field.website')}
          defaultValue={fields.website}
          autoComplete="url"
          maxLength={300}
          dir="ltr"
        />
      </div>
    </section>
  );
}
