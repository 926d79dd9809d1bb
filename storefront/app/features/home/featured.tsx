import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ShownCard } from '../../data/shown-card';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { GoodsGrid } from '../../ui/goods-grid';

/** Goods chosen by the published daily rule. */
export function Featured({ goods }: { goods: readonly ShownCard[] }) {
  const { t } = useTranslation('home');
  const locale = useLocale();
  if (goods.length === 0) return null;
  return (
    <section className="section featured">
      <div className="wrap">
        <div className="head">
          <div>
            <h2>{t('featured.title')}</h2>
            <p>{t('featured.text')}</p>
          </div>
          <Link to={localePath(locale, '/goods')}>{t('featured.all')}</Link>
        </div>
        <GoodsGrid goods={goods} />
      </div>
    </section>
  );
}
