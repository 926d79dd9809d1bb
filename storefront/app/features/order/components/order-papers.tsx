import { useTranslation } from 'react-i18next';
import { Form, Link, useNavigation } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';

/** What can be done with an order: print its receipt, order the same again. */
export function OrderPapers({ secret }: { secret: string }) {
  const { t } = useTranslation('order');
  const locale = useLocale();
  const busy = useNavigation().formData?.get('intent') === 'again';
  return (
    <section className="panel" aria-labelledby="papers">
      <h2 id="papers">{t('documents')}</h2>
      <p>
        <Link to={localePath(locale, `/orders/${secret}/receipt`)}>{t('receipt.open')}</Link>
      </p>
      <Form method="post">
        <input type="hidden" name="intent" value="again" />
        <Button type="submit" look="plain" wide disabled={busy}>
          {t('again')}
        </Button>
      </Form>
    </section>
  );
}
