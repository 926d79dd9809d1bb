import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { ButtonLink } from '../../../ui/button';
import { Empty } from '../../../ui/empty';

/** Nothing chosen yet. */
export function EmptyCart() {
  const { t } = useTranslation('cart');
  const locale = useLocale();
  return (
    <Empty
      iso2="CN"
      title={t('empty.title')}
      text={t('empty.text')}
      action={<ButtonLink to={localePath(locale, '/pavilions')}>{t('empty.action')}</ButtonLink>}
    />
  );
}
