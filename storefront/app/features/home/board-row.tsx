import { formatDateRange } from '@caravanserai/locales/format-date-range';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ShownCard } from '../../data/shown-card';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Plinth } from '../../ui/plinth';
import { PriceBlock } from '../../ui/price-block';
import { laneOf } from './lane';

/** One goods on the board: its bar runs from the first promised day to the last. */
export function BoardRow({ card, today }: { card: ShownCard; today: string }) {
  const { title, pavilion, price, basis, indicative, unit_price, reduced_from } = card;
  return (
    <li className="arr" data-pv={pavilion.iso2}>
      <Plinth picture={card.picture} />
      <div>
        <h3>
          <Link to={localePath(useLocale(), `/goods/${card.slug}`)} lang={title.lang} dir={title.dir}>
            {title.value}
          </Link>
        </h3>
        <p className="small muted">{pavilion.name}</p>
      </div>
      <Bar card={card} today={today} />
      {price && (
        <PriceBlock
          price={price}
          basis={basis}
          indicative={indicative}
          unitPrice={unit_price}
          reducedFrom={reduced_from}
        />
      )}
    </li>
  );
}

function Bar({ card: { arrives, route }, today }: { card: ShownCard; today: string }) {
  const { t } = useTranslation('codes');
  const locale = useLocale();
  if (!arrives) return <div className="lane" />;
  const { from, days, late } = laneOf(arrives, today);
  return (
    <div className={`lane ${route} from-${from} days-${days}`}>
      <div className={late ? 'span late' : 'span'}>
        <i />
        <b>
          {formatDateRange(arrives.from, arrives.to, locale)}
          <small>{t(`routes.${route}.label`)}</small>
        </b>
      </div>
    </div>
  );
}
