import type { ListingsResponse } from '@caravanserai/contracts/listings';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../../ui/icon';
import { choiceAddress, ROUTES, type GoodsChoice } from './goods-query';

interface ChipsProps {
  readonly goods: Pick<ListingsResponse, 'facets' | 'count'>;
  readonly choice: GoodsChoice;
}

/** One link per way of travelling, with its count; a way without goods stays visible. */
export function RouteChips({ goods, choice }: ChipsProps) {
  const { t } = useTranslation(['pavilion', 'codes', 'common']);
  const counts = new Map(goods.facets?.route.map(({ value, count }) => [value, count]));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div className="filters">
      <nav className="wrap" aria-label={t('goods.filter')}>
        <Link
          className="chip txt"
          to={choiceAddress({ ...choice, route: undefined })}
          aria-current={choice.route ? undefined : 'true'}
        >
          {t('goods.every')} <span className="n">{all}</span>
        </Link>
        {ROUTES.map((one) => (
          <Link
            key={one}
            className={`chip ${one}`}
            to={choiceAddress({ ...choice, route: one })}
            aria-current={one === choice.route ? 'true' : undefined}
          >
            <span className="sq">
              <Icon name={one} className="" />
            </span>
            {t(`codes:routes.${one}.label`)} <span className="n">{counts.get(one) ?? 0}</span>
          </Link>
        ))}
        <p role="status">{t('common:goods_count', { count: goods.count })}</p>
      </nav>
    </div>
  );
}
