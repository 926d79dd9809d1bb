import { Trans, useTranslation } from 'react-i18next';
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
    <Trans
      t={t}
      i18nKey="home.unconfirmed"
      values={{ email }}
      components={{ bdi: <bdi className="break-anywhere" /> }}
    />
  );
}
