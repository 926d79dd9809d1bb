import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import type { AccountFault } from '../fault';

/** For orders bought without signing in: whoever holds the secret address may bring the order here. */
export function AddOrder({ fault }: { fault: AccountFault | undefined }) {
  const { t } = useTranslation('account');
  return (
    <Form method="post" className="panel" aria-labelledby="guest" noValidate>
      <h2 id="guest">{t('order.guest')}</h2>
      <p>{t('order.guest_text')}</p>
      <Field
        name="link"
        dir="ltr"
        required
        autoComplete="off"
        spellCheck={false}
        maxLength={400}
        label={t('order.link')}
        error={fault && t(`fault.${fault}`)}
      />
      <Button type="submit" look="plain">
        {t('order.add')}
      </Button>
    </Form>
  );
}
