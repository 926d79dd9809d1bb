import type { Text } from '@caravanserai/contracts/common';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Tabs } from '../ui/tabs';
import { TitleBar } from '../ui/title-bar';
import { LISTING_PAGES, type ListingPagePath } from './listing-pages';

interface ListingHeadProps {
  readonly id: string;
  /** What the goods are called, in its own language. */
  readonly title: Text;
  readonly page: ListingPagePath;
  readonly lede?: ReactNode;
  /** Buttons of the page. */
  readonly children?: ReactNode;
}

/** Above every page of one listing: which goods, and the way to its other pages. Needs the messages `desk-write`. */
export function ListingHead({ id, title, page, lede, children }: ListingHeadProps) {
  const { t } = useTranslation('desk-write');
  const locale = useLocale();
  const base = localePath(locale, `/merchant/listings/${id}`);
  const words = t(LISTING_PAGES.find(({ path }) => path === page)?.word ?? 'tabs.overview');
  return (
    <>
      <TitleBar
        title={page === '' ? title.value : words}
        lang={page === '' ? title.lang : undefined}
        above={
          <>
            <Link to={localePath(locale, '/merchant/listings')}>{t('listings.title')}</Link>
            {page !== '' && (
              <>
                {' / '}
                <Link to={base} lang={title.lang} dir={title.dir}>
                  {title.value}
                </Link>
              </>
            )}
          </>
        }
        lede={lede}
      >
        {children}
      </TitleBar>
      <Tabs
        label={t('tabs.label')}
        tabs={LISTING_PAGES.map(({ path, word }) => ({
          to: base + path,
          label: t(word),
          current: path === page,
        }))}
      />
    </>
  );
}
