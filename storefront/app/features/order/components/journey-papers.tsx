import type { OrderConsignment } from '@caravanserai/contracts/quote';
import { useTranslation } from 'react-i18next';

/** What customs and carrier wrote on a parcel, and that neither is a real one. */
export function JourneyPapers({
  consignment: { customs, carrier, tracking, emulated },
}: {
  consignment: OrderConsignment;
}) {
  const { t } = useTranslation('order');
  return (
    <div className="papers">
      {(customs ?? carrier) && (
        <dl>
          {customs && (
            <div>
              <dt>{t('customs')}</dt>
              <dd>
                {customs.words} <bdi className="num">{customs.number}</bdi>
              </dd>
            </div>
          )}
          {carrier && (
            <div>
              <dt>{t('carrier')}</dt>
              <dd>
                {carrier} {tracking && <bdi className="num">{tracking}</bdi>}
              </dd>
            </div>
          )}
        </dl>
      )}
      <p className="xs quiet">{emulated}</p>
    </div>
  );
}
