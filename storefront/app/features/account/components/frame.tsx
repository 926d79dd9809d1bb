import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { PageHead } from '../../../shell/page-head';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';

const PAGES = [
  ['home', '/account', 'overview'],
  ['orders', '/account/orders', 'orders'],
  ['addresses', '/account/addresses', 'addresses'],
  ['data', '/account/data', 'data'],
] as const;

export type AccountPage = (typeof PAGES)[number][0];

/** A page of who is signed in: its heading, the account's pages, and the way out. */
export function Frame({ page, children }: { page: AccountPage; children: ReactNode }) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  return (
    <div className="wrap account">
      <PageHead title={t(`title.${page}`)} description={t('description')} noindex />
      <h1>{t(`title.${page}`)}</h1>
      <nav aria-label={t('nav')}>
        <ul>
          {PAGES.map(([name, path, word]) => (
            <li key={name}>
              <Link to={localePath(locale, path)} aria-current={name === page ? 'page' : undefined}>
                {t(word)}
              </Link>
            </li>
          ))}
        </ul>
        <Form method="post" action={localePath(locale, '/account/sign-out')} reloadDocument>
          <Button type="submit" look="plain">
            {t('sign_out')}
          </Button>
        </Form>
      </nav>
      <div className="pages">{children}</div>
    </div>
  );
}
