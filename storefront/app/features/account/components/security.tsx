import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';

/** A new password comes by letter; signing out everywhere ends what was opened on other devices. */
export function Security() {
  const { t } = useTranslation('account');
  return (
    <section className="panel" aria-labelledby="security">
      <h2 id="security">{t('home.security')}</h2>
      <Form method="post">
        <Button type="submit" name="intent" value="password" look="plain">
          {t('home.change_password')}
        </Button>
      </Form>
      <Form method="post" action={localePath(useLocale(), '/account/sign-out')} reloadDocument>
        <Button type="submit" name="everywhere" value="yes" look="plain" aria-describedby="everywhere">
          {t('home.everywhere')}
        </Button>
        <p className="hint" id="everywhere">
          {t('home.everywhere_text')}
        </p>
      </Form>
    </section>
  );
}
