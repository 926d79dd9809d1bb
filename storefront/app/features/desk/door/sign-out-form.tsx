import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';

/** Out of this browser's session, or out of all. */
export function SignOut({ everywhere = false }: { everywhere?: boolean }) {
  const { t } = useTranslation('desk');
  return (
    <Form method="post" action={localePath(useLocale(), '/desk/sign-out')} reloadDocument>
      {everywhere && <input type="hidden" name="everywhere" value="yes" />}
      <Button type="submit" look="plain">
        {t(everywhere ? 'door.account.everywhere' : 'frame.sign_out')}
      </Button>
    </Form>
  );
}
