import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ShownCard } from '../../data/shown-card';
import { useLocale } from '../../i18n/use-locale';
import { Woven } from '../../i18n/woven';
import { localePath } from '../../shell/paths';
import { useShipToName } from '../../shell/shell-data';
import { Empty } from '../../ui/empty';
import { BoardRow } from './board-row';
import { marksFrom } from './lane';
import { Ways } from './ways';

/** What arrives first at the shopper's destination, day by day. */
export function Board({ cards, today }: { cards: readonly ShownCard[]; today: string }) {
  const { t } = useTranslation('home');
  const locale = useLocale();
  const place = useShipToName();
  const date = formatDate(today, locale, { weekday: true });
  return (
    <section className="board section" id="soonest">
      <div className="wrap">
        <div className="head">
          <div>
            <h2>{t('board.title')}</h2>
            <p>
              <Woven
                text={t('board.text', { place, date })}
                parts={{ bar: <span className="about-bar">{t('board.bar')}</span> }}
              />
            </p>
          </div>
          <Link to={localePath(locale, '/goods?sort=soonest')}>{t('board.all')}</Link>
        </div>
        {cards.length === 0 ? (
          <Empty title={t('nothing.title')} text={t('nothing.text')} />
        ) : (
          <>
            <div className="axis" aria-hidden="true">
              <div className="days">
                {marksFrom(today).map((day) => (
                  <span key={day}>{formatDate(day, locale, { year: false })}</span>
                ))}
              </div>
            </div>
            <ul>
              {cards.map((card) => (
                <BoardRow key={card.slug} card={card} today={today} />
              ))}
            </ul>
          </>
        )}
        <Ways />
      </div>
    </section>
  );
}
