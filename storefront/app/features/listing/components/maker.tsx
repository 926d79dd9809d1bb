import { isSourceLocale, languageName } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Cloth } from '../../../ui/cloth';
import { LanguageNote } from '../../../ui/language-note';
import { Words } from '../../../ui/words';
import type { ShownListing } from '../shown-listing';
import { Particulars } from './particulars';

/** Who sells the goods, and in which language it writes. */
export function Maker({ listing }: { listing: ShownListing }) {
  const { t } = useTranslation('listing');
  const locale = useLocale();
  const { merchant } = listing;
  const { source_locale: source, about } = merchant;
  return (
    <section aria-labelledby="merchant">
      <h2 id="merchant">{t('merchant.title')}</h2>
      <div className="maker">
        <Cloth className="mark" />
        <div>
          <h3>
            <bdi>{merchant.name}</bdi>
          </h3>
          {merchant.place.value && (
            <p className="small muted">
              <Words text={merchant.place} />
            </p>
          )}
          {about.value && (
            <>
              <p className="told" lang={about.lang} dir={about.dir}>
                {about.value}
              </p>
              <LanguageNote text={about} />
            </>
          )}
          {isSourceLocale(source) && (
            <p className="small muted">{t('merchant.writes', { language: languageName(source, locale) })}</p>
          )}
          <p>
            <Link
              className="alone"
              to={localePath(locale, `/merchants/${merchant.handle}`)}
              prefetch="intent"
            >
              {t('merchant.all', { count: merchant.listings })}
            </Link>
          </p>
        </div>
      </div>
      <Particulars listing={listing} />
    </section>
  );
}
