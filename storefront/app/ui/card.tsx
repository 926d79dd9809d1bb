import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ShownCard } from '../data/shown-card';
import { useLocale } from '../i18n/use-locale';
import { localePath } from '../shell/paths';
import { Arrival } from './arrival';
import { Cloth } from './cloth';
import { LanguageNote } from './language-note';
import { Plinth } from './plinth';
import { PriceBlock } from './price-block';
import { RouteFlag } from './route-flag';
import { ShownAt } from './shown-at';
import { Undeliverable } from './undeliverable';

/** One goods in a list: the whole card is one link. It stays as it is while the router is on its way to the next page. */
export const Card = memo(function Card({ goods, eager = false }: { goods: ShownCard; eager?: boolean }) {
  const locale = useLocale();
  const { iso2, name } = goods.pavilion;
  const out = !goods.deliverable || goods.stock === 'sold_out';
  return (
    <li className={out ? 'card out' : 'card'} data-pv={iso2}>
      <Plinth picture={goods.picture} eager={eager} />
      <Cloth className="hem" />
      <div className="body">
        <p className="from">{name}</p>
        <h3>
          <Link
            to={localePath(locale, `/goods/${goods.slug}`)}
            lang={goods.title.lang}
            dir={goods.title.dir}
            prefetch="intent"
          >
            {goods.title.value}
          </Link>
        </h3>
        <LanguageNote text={goods.title} />
        <ShownAt fair={goods.shown_at} />
        <div className="foot">
          <Offer goods={goods} />
        </div>
      </div>
    </li>
  );
});

function Offer({ goods }: { goods: ShownCard }) {
  const { t } = useTranslation(['common', 'codes']);
  const { price, basis, indicative, unit_price, reduced_from, route, arrives, stock, also_by } = goods;
  if (!goods.deliverable || !price) return <Undeliverable reasons={goods.undeliverable_reasons} />;
  if (stock === 'sold_out') {
    return (
      <>
        <p className="price">
          <span className="now">{t('codes:stock.sold_out')}</span>
        </p>
        <div className="ship">
          <RouteFlag route={route} />
        </div>
      </>
    );
  }
  return (
    <>
      <PriceBlock
        price={price}
        basis={basis}
        indicative={indicative}
        unitPrice={unit_price}
        reducedFrom={reduced_from}
      />
      <div className="ship">
        <RouteFlag route={route} />
        {arrives && <Arrival arrives={arrives} />}
        {stock === 'low' && <p className="xs muted">{t('codes:stock.low')}</p>}
        {also_by.map((other) => (
          <p key={other} className="xs quiet">
            {t('also_by', { route: t(`codes:routes.${other}.label`) })}
          </p>
        ))}
      </div>
    </>
  );
}
