import type { SupplyRoute, Text } from '@caravanserai/contracts/common';
import type { Card } from '@caravanserai/contracts/card';
import type { ListingsResponse } from '@caravanserai/contracts/listings';
import { useTranslation } from 'react-i18next';
import { useShipToName } from '../../shell/shell-data';
import { ButtonLink } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { GoodsGrid } from '../../ui/goods-grid';
import { Pager } from '../../ui/pager';
import { Words } from '../../ui/words';
import { RouteChips } from './route-chips';

interface GoodsProps {
  readonly heading: Text | undefined;
  readonly goods: ListingsResponse;
  /** What the operator puts in front and can be bought here today. */
  readonly featured: readonly Card[];
  readonly route: SupplyRoute | undefined;
}

/** The pavilion's goods that reach the shopper, with a chip for each way they travel. */
export function Goods({ heading, goods, featured, route }: GoodsProps) {
  const { t } = useTranslation('pavilion');
  const place = useShipToName();
  return (
    <section id="goods" className="goods">
      <div className="wrap">
        <h2>{heading?.value ? <Words text={heading} /> : t('goods.title')}</h2>
      </div>
      {featured.length > 0 && (
        <section className="wrap featured" aria-labelledby="featured">
          <h3 id="featured">{t('goods.featured')}</h3>
          <GoodsGrid goods={featured} />
        </section>
      )}
      <RouteChips goods={goods} route={route} />
      <div className="wrap shelf">
        {goods.cards.length > 0 ? (
          <GoodsGrid goods={goods.cards} />
        ) : (
          <Empty
            title={t('goods.none_title')}
            text={t('goods.none_text', { place })}
            action={
              route && (
                <ButtonLink look="plain" to="?#goods">
                  {t('goods.every')}
                </ButtonLink>
              )
            }
          />
        )}
        <Pager previous={goods.previous} next={goods.next} />
      </div>
    </section>
  );
}
