import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';

/** One file with everything. A plain link: it leads to a file, not to a page. */
export function TakeData() {
  const { t } = useTranslation('account');
  return (
    <section className="panel" aria-labelledby="export">
      <h2 id="export">{t('export.title')}</h2>
      <p>{t('export.text')}</p>
      <a className="btn plain" href={localePath(useLocale(), '/account/export')} download>
        {t('export.submit')}
      </a>
    </section>
  );
}
