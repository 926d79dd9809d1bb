import { useTranslation } from 'react-i18next';
import type { ShownCard } from '../../../data/shown-card';
import { GoodsGrid } from '../../../ui/goods-grid';

export function Related({ goods }: { goods: readonly ShownCard[] }) {
  const { t } = useTranslation('listing');
  if (goods.length === 0) return null;
  return (
    <section className="wrap related">
      <div className="head">
        <h2>{t('related')}</h2>
      </div>
      <GoodsGrid goods={goods} />
    </section>
  );
}
