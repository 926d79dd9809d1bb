import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import { LOCALES, localeInfo } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import { Form, Link, useSubmit } from 'react-router';
import { SelectField } from '../../../desk/ui/fields';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { useCountryWord } from '../parts/country-word';
import type { Question } from './question';

interface FiltersProps {
  readonly question: Question;
  readonly count: number;
  /** Kept beside the question: which matrix is shown. */
  readonly by?: string;
}

/** Search by name, and by what is unfinished. A choice asks at once; without scripts the button does. */
export function Filters({ question, count, by }: FiltersProps) {
  const { t } = useTranslation(['desk-write', 'desk']);
  const country = useCountryWord();
  const submit = useSubmit();
  const { q, state, missing, market, sort } = question;
  const narrowed = q !== undefined || missing !== undefined || market !== undefined;
  return (
    <Form
      method="get"
      className="desk-filters"
      role="search"
      key={JSON.stringify(question)}
      onChange={({ target, currentTarget }) =>
        target instanceof HTMLSelectElement && void submit(currentTarget)
      }
    >
      {by && <input type="hidden" name="by" value={by} />}
      {state && <input type="hidden" name="state" value={state} />}
      <Field label={t('filter.q')} name="q" type="search" defaultValue={q} maxLength={100} />
      <SelectField label={t('filter.missing')} name="missing" defaultValue={missing ?? ''}>
        <option value="">{t('filter.any')}</option>
        {LOCALES.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {localeInfo(locale).autonym}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('filter.market')} name="market" defaultValue={market ?? ''}>
        <option value="">{t('filter.any')}</option>
        {MARKETS.map((iso2) => (
          <option key={iso2} value={iso2}>
            {country(iso2)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('filter.sort')} name="sort" defaultValue={sort ?? 'updated'}>
        <option value="updated">{t('filter.updated')}</option>
        <option value="title">{t('filter.title')}</option>
      </SelectField>
      <Button type="submit" look="plain">
        {t('desk:act.search')}
      </Button>
      <p className="small muted" role="status">
        {t('filter.found', { n: count })}{' '}
        {narrowed && <Link to={by ? `?by=${by}` : '?'}>{t('filter.clear')}</Link>}
      </p>
    </Form>
  );
}

const MARKETS = [...new Set(LOCALES.map((locale) => shopDefaults(locale).country))];
