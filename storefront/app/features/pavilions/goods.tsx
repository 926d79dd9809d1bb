import type { Text } from '@caravanserai/contracts/common';
import { useTranslation } from 'react-i18next';
import { useShipToName } from '../../shell/shell-data';
import { AwaySwitch } from '../../ui/away-switch';
import { ButtonLink } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { GoodsGrid } from '../../ui/goods-grid';
import { Pager } from '../../ui/pager';
import { Words } from '../../ui/words';
import { choiceAddress } from './goods-query';
import type { PavilionData } from './loader.server';
import { RouteChips } from './route-chips';

type GoodsProps = Pick<PavilionData, 'goods' | 'shelf' | 'others' | 'choice'> & {
  readonly heading: Text | undefined;
};

/**
 * The pavilion's goods that reach the shopper, with a chip for each way they travel: those that the operator puts in front
 * larger and first, then the others. No goods stand there twice.
 */
export function Goods({ heading, goods, shelf, others, choice }: GoodsProps) {
  const { t } = useTranslation('pavilion');
  const away = goods.undeliverable ?? 0;
  return (
    <section id="goods" className="goods">
      <div className="wrap">
        <h2>{heading?.value ? <Words text={heading} /> : t('goods.title')}</h2>
      </div>
      <RouteChips goods={goods} choice={choice} />
      {shelf.length > 0 && (
        <section className="wrap shelf featured" aria-labelledby="featured">
          <h3 id="featured">{t('goods.featured')}</h3>
          <GoodsGrid goods={shelf} />
        </section>
      )}
      <div className="wrap shelf">
        <div className="shelf-head">
          {shelf.length > 0 && others.length > 0 && <h3>{t('goods.others')}</h3>}
          <AwaySwitch to={choiceAddress({ ...choice, away: !choice.away })} count={away} shown={choice.away}>
            {t(choice.away ? 'goods.hide_away' : 'goods.show_away')}
          </AwaySwitch>
        </div>
        {others.length > 0 && <GoodsGrid goods={others} />}
        {goods.cards.length === 0 && <Nothing choice={choice} />}
        <Pager previous={goods.previous} next={goods.next} />
      </div>
    </section>
  );
}

/** Nothing travels this way, or at all, to the destination. */
function Nothing({ choice }: Pick<GoodsProps, 'choice'>) {
  const { t } = useTranslation('pavilion');
  const place = useShipToName();
  const wayOn = choice.route && (
    <ButtonLink look="plain" to={choiceAddress({ ...choice, route: undefined })}>
      {t('goods.every')}
    </ButtonLink>
  );
  return <Empty title={t('goods.none_title')} text={t('goods.none_text', { place })} action={wayOn} />;
}
