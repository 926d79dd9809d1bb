import type { RequestGroup, RequestListResponse } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { KeysetPager } from '../../desk/ui/keyset-pager';
import { Tabs } from '../../desk/ui/tabs';
import { TitleBar } from '../../desk/ui/title-bar';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { RequestTable } from './returns/request-table';
import { dispatchStyles } from './styles';

export const handle: RouteHandle = { namespaces: ['desk-dispatch'] };
export const links = () => dispatchStyles;

const GROUPS: readonly RequestGroup[] = ['open', 'coming', 'closed'];

export async function loader(args: LoaderFunctionArgs) {
  const { call } = await merchantDesk(args);
  const { searchParams } = new URL(args.request.url);
  const asked = searchParams.get('group');
  const group = GROUPS.find((one) => one === asked) ?? 'open';
  return call<RequestListResponse>('/merchant/returns', {
    query: { group, after: searchParams.get('after') },
  });
}

/** What shoppers ask of this merchant. */
export default function ReturnsPage() {
  const { t } = useTranslation('desk-dispatch');
  const found = useLoaderData<typeof loader>();
  const locale = useLocale();
  return (
    <>
      <TitleBar title={t('returns.title')} lede={t('returns.lede')} />
      <Tabs
        label={t('returns.tabs')}
        tabs={GROUPS.map((group) => ({
          to: localePath(locale, `/merchant/returns?group=${group}`),
          label: t(`returns.${group}`),
          current: group === found.group,
          ...(group !== 'closed' && { count: found.counts[group] }),
        }))}
      />
      <RequestTable rows={found.rows} />
      <KeysetPager next={found.next} name="after" />
    </>
  );
}
