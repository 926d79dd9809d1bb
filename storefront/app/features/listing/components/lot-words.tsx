import type { OfferLot } from '@caravanserai/contracts/listings';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { Woven } from '../../../i18n/woven';
import { isEaten } from '../label-rows';

/** The lot of the next buyer's piece: its number, its best-before date and how long it keeps at least on arrival. */
export function LotWords({ lot, category }: { lot: OfferLot; category: string }) {
  const { t } = useTranslation('listing');
  const locale = useLocale();
  const { best_before, on_arrival } = lot;
  const day = formatDate(best_before, locale);
  return (
    <>
      <span className="small">{t(isEaten(category) ? 'lot.eat_by' : 'lot.use_by', { day })}</span>
      <span className="small muted">
        <LotNumber number={lot.number} />
      </span>
      {on_arrival && (
        <span className="small muted">{t(`lot.${on_arrival.unit}`, { count: on_arrival.count })}</span>
      )}
    </>
  );
}

/** As it is printed on the pieces. */
export function LotNumber({ number }: { number: string }) {
  const { t } = useTranslation('listing');
  return <Woven text={t('lot.number')} parts={{ number: <bdi>{number}</bdi> }} />;
}
