import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../../ui/button';

/** What the form means; also without scripts. */
export const HURRY = 'hurry';

/** For who tries the demonstration: the parcels take their next step at once. */
export function HurryForm() {
  const { t } = useTranslation('order');
  const busy = useNavigation().formData?.get('intent') === HURRY;
  return (
    <Form method="post" className="hurry" preventScrollReset>
      <p className="small muted" id="hurry-text">
        {t('hurry.text')}
      </p>
      <Button
        type="submit"
        name="intent"
        value={HURRY}
        look="plain"
        disabled={busy}
        aria-describedby="hurry-text"
      >
        {t('hurry.do')}
      </Button>
    </Form>
  );
}
