import type { ReducedFrom } from '@caravanserai/contracts/common';
import { Trans, useTranslation } from 'react-i18next';
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
      <Trans t={t} i18nKey={`before.${kind}`} components={{ amount }} />
    </p>
  );
}
