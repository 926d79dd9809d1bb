import type { Money as Amount } from '@caravanserai/contracts/common';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Money } from '../../../ui/money';
import type { MoneyState } from './news';
import type { Phase } from './run-payment';

interface PayButtonProps {
  /** Id of the form that the button sends. */
  readonly form: string;
  readonly total: Amount;
  readonly phase: Phase | null;
  /** A delivery choice is on its way; the sums will follow. */
  readonly counting: boolean;
  /** What an earlier payment of another amount became. */
  readonly givenBack: MoneyState | null;
}

/** The button that states what is paid, and what goes on after it was pressed. Without scripts it only checks. */
export function PayButton({ form, total, phase, counting, givenBack }: PayButtonProps) {
  const { t } = useTranslation(['payment', 'checkout']);
  const going = phase && t(`phase.${phase}`);
  return (
    <>
      <Button
        wide
        type="submit"
        form={form}
        name="intent"
        value="check"
        disabled={phase !== null || counting}
        className={phase ? 'needs-script busy' : 'needs-script'}
      >
        {going ?? (
          <span>
            {`${t('checkout:pay')} `}
            <Money money={total} />
          </span>
        )}
      </Button>
      <Button wide className="no-script" type="submit" form={form} name="intent" value="check">
        {t('check')}
      </Button>
      <p className="sr" role="status">
        {going}
      </p>
      {givenBack && givenBack !== 'not_taken' && <p className="xs quiet">{t(`given_back.${givenBack}`)}</p>}
    </>
  );
}
