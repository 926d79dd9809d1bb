import type { ListingsDeskResponse } from '@caravanserai/contracts/desk-write';
import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { pairStyles } from '../../desk/pair/pair-styles';
import { KeysetPager } from '../../desk/ui/keyset-pager';
import { TitleBar } from '../../desk/ui/title-bar';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { ButtonLink } from '../../ui/button';
import { Filters } from './list/filters';
import { ListingTable } from './list/listing-table';
import { readQuestion } from './list/question';
import { StateTabs } from './list/state-tabs';
import { writeStyles } from './write-styles';

export const handle: RouteHandle = { namespaces: ['desk-write', 'desk-pair'] };
export const links = () => [...pairStyles, ...writeStyles];

export async function loader(args: LoaderFunctionArgs) {
  const { call, role } = await merchantDesk(args);
  const question = readQuestion(new URL(args.request.url).searchParams);
  const found = await call<ListingsDeskResponse>('/merchant/listings', { query: question });
  return { found, question, writes: role !== 'dispatcher' };
}

/** Everything this merchant sells or prepares, what wants doing first. */
export default function ListingsPage() {
  const { t } = useTranslation('desk-write');
  const { found, question, writes } = useLoaderData<typeof loader>();
  const locale = useLocale();
  return (
    <>
      <TitleBar title={t('listings.title')} lede={t('listings.lede')}>
        <ButtonLink look="plain" to={localePath(locale, '/merchant/matrix')}>
          {t('matrix.title')}
        </ButtonLink>
        {writes && (
          <ButtonLink to={localePath(locale, '/merchant/listings/new')}>{t('listings.new')}</ButtonLink>
        )}
      </TitleBar>
      <StateTabs counts={found.counts} question={question} />
      <Filters question={question} count={found.count} />
      <ListingTable lines={found.listings} none={Object.keys(found.counts).length === 0} />
      <KeysetPager next={found.next} name="cursor" />
    </>
  );
}
