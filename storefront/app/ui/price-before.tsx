import type { ReducedFrom } from '@caravanserai/contracts/common';
import { useTranslation } from 'react-i18next';
import { Woven } from '../i18n/woven';
import { Money } from './money';

/** What a reduced price is compared with: the lowest of the 30 days before, or the price without the reduction. */
export function PriceBefore({ reducedFrom: { price, kind } }: { reducedFrom: ReducedFrom }) {
  const { t } = useTranslation('common');
  const amount = (
    <s>
      <Money money={price} />
    </s>
  );
  return (
    <p className="before">
      <Woven text={t(`before.${kind}`)} parts={{ amount }} />
    </p>
  );
}
