import { useTranslation } from 'react-i18next';
import { PageHead } from '../../shell/page-head';

export const handle = { namespaces: ['home'] };

export default function Home() {
  const { t } = useTranslation('home');
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <section className="section wrap">
        <h1>{t('title')}</h1>
      </section>
    </>
  );
}
