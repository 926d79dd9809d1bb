import type { Money as Amount } from '@caravanserai/contracts/common';
import { useTranslation } from 'react-i18next';
import { Woven } from '../i18n/woven';
import { Money } from '../ui/money';

/** How much more or less the line would cost to the door, with delivery, duty and tax; said when it is unknown. */
export function WayDifference({ difference }: { difference: Amount | null }) {
  const { t } = useTranslation('kept');
  if (!difference) return <p className="small muted">{t('difference.unknown')}</p>;
  if (difference.amount === 0) return <p className="small">{t('difference.none')}</p>;
  const money = { ...difference, amount: Math.abs(difference.amount) };
  return (
    <p className="small">
      <Woven
        text={t(difference.amount < 0 ? 'difference.less' : 'difference.more')}
        parts={{ amount: <Money money={money} /> }}
      />
    </p>
  );
}
