import type { Money as Amount } from '@caravanserai/contracts/common';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../../../ui/button';
import { Money } from '../../../../ui/money';

/** Calls all of a parcel off, or asks for it: what comes back, and one press. */
export function WholeForm({ wish, amount }: { wish: 'cancel' | 'revoke'; amount: Amount }) {
  const { t } = useTranslation('returns');
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="panel">
      <p>
        {t(`${wish}.text`)}{' '}
        <strong>
          <Money money={amount} />
        </strong>
      </p>
      <h2>{t('next')}</h2>
      <p>{t(`${wish}.next`)}</p>
      <Button type="submit" disabled={busy}>
        {t(`${wish}.submit`)}
      </Button>
    </Form>
  );
}
