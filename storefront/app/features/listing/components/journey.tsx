import type { Offer } from '@caravanserai/contracts/listings';
import { formatDate } from '@caravanserai/locales/format-date';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { Words } from '../../../ui/words';
import type { ShownListing } from '../shown-listing';
import { LotWords } from './lot-words';
import { PlaceName } from './place-name';

interface JourneyProps {
  readonly listing: ShownListing;
  readonly base: NonNullable<ShownListing['base']>;
  /** The destination in the reader's language. */
  readonly shipToName: string;
}

/** From the sourcing base over the merchant, the place of stock with its lot and customs to the door, with days. */
export function Journey({ listing: { merchant, offers, category }, base, shipToName }: JourneyProps) {
  const { t } = useTranslation('listing');
  const [offer] = offers;
  return (
    <ol className="journey" aria-label={t('journey.title')}>
      <Stage name={<Words text={base.name} />}>
        {t('journey.base')} <bdi>{base.code}</bdi>
      </Stage>
      <Stage name={<bdi>{merchant.name}</bdi>}>
        <Words text={merchant.place} />
      </Stage>
      {offer && <ToTheDoor offer={offer} category={category} shipToName={shipToName} />}
    </ol>
  );
}

interface ToTheDoorProps {
  readonly offer: Offer;
  readonly category: string;
  readonly shipToName: string;
}

function ToTheDoor({ offer, category, shipToName }: ToTheDoorProps) {
  const { t } = useTranslation(['listing', 'codes', 'common']);
  const locale = useLocale();
  const { route, place, leaves, arrives, importer, lot } = offer;
  const day = leaves && formatDate(leaves, locale, { weekday: true });
  return (
    <>
      <Stage
        name={<PlaceName place={place} />}
        className={`here ${route}`}
        day={day && t('journey.leaves', { day })}
        more={lot && <LotWords lot={lot} category={category} />}
      >
        {t(route === 'bonded' ? 'journey.cleared' : `codes:routes.${route}.label`)}
      </Stage>
      {route === 'direct_mail' && importer === 'shopper' && (
        <Stage name={t('journey.customs')}>{t('journey.on_arrival')}</Stage>
      )}
      {arrives && (
        <Stage
          name={`${t('common:ship_to.label')}: ${shipToName}`}
          day={t('arrives', { days: formatDateRange(arrives.from, arrives.to, locale) })}
        />
      )}
    </>
  );
}

interface StageProps {
  readonly name: ReactNode;
  readonly className?: string;
  readonly day?: string | null;
  /** What is known of the pieces there. */
  readonly more?: ReactNode;
  readonly children?: ReactNode;
}

function Stage({ name, className, day, more, children }: StageProps) {
  return (
    <li className={className}>
      <span>
        <b>{name}</b>
        {children && <span className="small muted">{children}</span>}
        {more}
        {day && <span className="small">{day}</span>}
      </span>
    </li>
  );
}
