import type { ShipToNotice } from '@caravanserai/contracts/kept';
import { useTranslation } from 'react-i18next';
import { Woven } from '../i18n/woven';
import { Money } from '../ui/money';
import { Words } from '../ui/words';
import { KeptReasons } from './kept-reasons';
import { usePlaceName } from './use-place-name';

/** Destination, currency, prices, deliveries and goods set aside: each that changed, before and after. */
export function ShipToChanges({ notice }: { notice: ShipToNotice }) {
  const { t } = useTranslation('kept');
  const place = usePlaceName();
  const { from, to, repriced, set_aside, deliveries_dropped } = notice;
  return (
    <ul>
      <li>{t('changed.place', { from: place(from.ship_to), to: place(to.ship_to) })}</li>
      {from.currency === to.currency ? (
        <li>{t('changed.same_currency', { currency: to.currency })}</li>
      ) : (
        <li>{t('changed.currency', { from: from.currency, to: to.currency })}</li>
      )}
      {repriced.map(({ listing_id, title, before, after }) => (
        <li key={listing_id}>
          <Woven
            text={t('changed.price')}
            parts={{
              title: <Words text={title} />,
              before: <Money money={before} />,
              after: <Money money={after} />,
            }}
          />
        </li>
      ))}
      {set_aside.map(({ listing_id, title, quantity, reasons }) => (
        <li key={listing_id}>
          <strong>{t('set_aside.title')}</strong> <Words text={title} /> · {t('pieces', { count: quantity })}
          <KeptReasons reasons={reasons} />
        </li>
      ))}
      {deliveries_dropped > 0 && <li>{t('changed.delivery', { count: deliveries_dropped })}</li>}
    </ul>
  );
}
