import { useTranslation } from 'react-i18next';
import { Woven } from '../../../i18n/woven';
import { Form } from 'react-router';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';

/** The address has not been shown to be its reader's. */
export function Unconfirmed({ email }: { email: string }) {
  const { t } = useTranslation('account');
  return (
    <div>
      <Notice title={<Address email={email} />}>{t('home.unconfirmed_text')}</Notice>
      <Form method="post" className="below">
        <Button type="submit" name="intent" value="letter" look="plain">
          {t('home.send_again')}
        </Button>
      </Form>
    </div>
  );
}

function Address({ email }: { email: string }) {
  const { t } = useTranslation('account');
  return (
    <Woven text={t('home.unconfirmed')} parts={{ email: <bdi className="break-anywhere">{email}</bdi> }} />
  );
}
