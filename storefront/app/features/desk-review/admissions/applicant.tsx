import type { AdmissionResponse } from '@caravanserai/contracts/desk-admissions';
import type { ApplicationFields } from '@caravanserai/contracts/desk-application';
import { countryName, isCountryCode } from '@caravanserai/locales/countries';
import { isSourceLocale, languageName } from '@caravanserai/locales/source-locales';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../desk/use-list';
import { useLocale } from '../../../i18n/use-locale';

/** What a merchant says of itself, as an operator reads it. */
export function Applicant({ merchant: { application } }: Pick<AdmissionResponse, 'merchant'>) {
  const { t } = useTranslation('desk-review');
  const shown = useShown(application);
  const contact = [application.contact_name, application.contact_email, application.contact_phone];
  return (
    <section className="panel" aria-labelledby="applicant">
      <h2 id="applicant">{t('admission.application')}</h2>
      <dl className="sayings">
        {shown.map(([name, value]) => (
          <div key={name}>
            <dt>{t(name === 'languages' ? 'admission.languages' : `field.${name}`)}</dt>
            <dd>
              {value === '' ? (
                <span className="muted">{t('admission.not_said')}</span>
              ) : (
                <bdi className="break-anywhere">{value}</bdi>
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('application.contact')}</dt>
          <dd>
            {contact
              .filter((part) => part !== '')
              .map<ReactNode>((part) => (
                <bdi key={part} className="break-anywhere line">
                  {part}
                </bdi>
              ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}

type Shown =
  'company' | 'register_number' | 'country' | 'city' | 'languages' | 'categories' | 'goods' | 'website';

function useShown(application: ApplicationFields): [Shown, string][] {
  const locale = useLocale();
  const { t } = useTranslation('codes');
  const list = useList();
  const { country, source_locale, languages, categories } = application;
  const written = [...new Set([source_locale, ...languages])].filter(isSourceLocale);
  return [
    ['company', application.company],
    ['register_number', application.register_number],
    ['country', isCountryCode(country) ? countryName(country, locale) : country],
    ['city', application.city],
    ['languages', list(written.map((code) => languageName(code, locale)))],
    [
      'categories',
      list(categories.map((code) => t(`categories.${code}` as 'categories.coffee', { defaultValue: code }))),
    ],
    ['goods', application.goods],
    ['website', application.website],
  ];
}
