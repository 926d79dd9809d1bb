import { useTranslation } from 'react-i18next';
import type { RouteHandle } from '../i18n/namespaces';
import { useLocale } from '../i18n/use-locale';
import { Fault } from './fault';
import { PageHead } from './page-head';

export const handle: RouteHandle = { namespaces: ['errors'] };

/** What the service worker keeps and shows where there is no network: no goods, no price, no day. */
export default function Offline() {
  const { t } = useTranslation('errors');
  return (
    <>
      <PageHead title={t('offline.title')} description={t('offline.text')} noindex />
      <Fault kind="offline" locale={useLocale()} retry="" />
    </>
  );
}
