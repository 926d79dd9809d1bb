import { useTranslation } from 'react-i18next';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { ButtonLink } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Door } from './components/door';

export { accountLinks as links } from './styles';

export const handle: RouteHandle = { namespaces: ['account'] };

/** After erasing: nobody is signed in any more. */
export default function Gone() {
  const { t } = useTranslation('account');
  return (
    <Door page="gone">
      <Notice tone="ok" title={t('erase.gone')}>
        {t('erase.gone_text')}
      </Notice>
      <ButtonLink to={localePath(useLocale(), '/goods')}>{t('order.shop')}</ButtonLink>
    </Door>
  );
}
