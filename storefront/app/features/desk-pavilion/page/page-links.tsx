import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Tabs } from '../../../desk/ui/tabs';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';

/** The three sides of the page: its words, how it looks, its versions. */
export function PageLinks() {
  const { t } = useTranslation('desk-pavilion');
  const locale = useLocale();
  const { pathname } = useLocation();
  const tabs = (['', '/preview', '/versions'] as const).map((rest) => {
    const to = localePath(locale, `/operator/page${rest}`);
    return {
      to,
      label: t(`tabs.${rest === '' ? 'write' : rest === '/preview' ? 'preview' : 'versions'}`),
      current: pathname === to,
    };
  });
  return <Tabs label={t('tabs.label')} tabs={tabs} />;
}
