import type { MerchantResponse } from '@caravanserai/contracts/pavilions';
import { autonym, isSourceLocale } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Cloth } from '../../ui/cloth';
import { LanguageNote } from '../../ui/language-note';
import { Words } from '../../ui/words';

/** The merchant's label: name, place, what it does, the language it writes in. */
export function MerchantPanel({ merchant }: { merchant: MerchantResponse['merchant'] }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const { name, place, about, source_locale, pavilions } = merchant;
  return (
    <section className="merchant-panel">
      <Cloth className="mark" />
      <div>
        <p className="from">{t('kind')}</p>
        <h1>{name}</h1>
        <p className="lede">
          <Words text={about} />
        </p>
        <LanguageNote text={about} />
        <p className="small quiet">{t('invented')}</p>
      </div>
      <dl className="facts">
        <div>
          <dt>{t('place')}</dt>
          <dd>
            <Words text={place} />
          </dd>
        </div>
        <div>
          <dt>{t('pavilions')}</dt>
          <dd>
            {pavilions.map((pavilion) => (
              <Link
                key={pavilion.handle}
                className="alone"
                to={localePath(locale, `/pavilions/${pavilion.handle}`)}
              >
                {pavilion.name}
              </Link>
            ))}
          </dd>
        </div>
        {isSourceLocale(source_locale) && (
          <div>
            <dt>{t('writes')}</dt>
            <dd>
              <bdi lang={source_locale}>{autonym(source_locale)}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
