import { REASON_CODES } from '@caravanserai/locales/codes/code-lists';
import { useTranslation } from 'react-i18next';

type Reason = (typeof REASON_CODES)[number];

const isReason = (code: string): code is Reason => REASON_CODES.some((known) => known === code);

/** In the place of a price: that the goods don't travel to the chosen destination and why, or that nobody can order them. */
export function Undeliverable({ reasons }: { reasons: readonly string[] }) {
  const { t } = useTranslation(['common', 'codes']);
  const reason = reasons.find(isReason) ?? 'not_to_destination';
  if (reason === 'merchant_closed')
    return (
      <p className="price">
        <span className="now">{t(`codes:reasons.${reason}`)}</span>
      </p>
    );
  return (
    <p className="price">
      <span className="now">{t('undeliverable')}</span>
      <span className="landed">{t(`codes:reasons.${reason}`)}</span>
    </p>
  );
}
