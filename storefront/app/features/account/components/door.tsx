import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../shell/page-head';

type DoorPage = 'sign_in' | 'register' | 'reset' | 'confirm' | 'gone';

/** A page before the account: one narrow panel with one thing to do. */
export function Door({ page, children }: { page: DoorPage; children: ReactNode }) {
  const { t } = useTranslation('account');
  return (
    <div className="wrap account narrow">
      <PageHead title={t(`title.${page}`)} description={t('description')} noindex />
      <h1>{t(`title.${page}`)}</h1>
      <div className="pages">{children}</div>
    </div>
  );
}
