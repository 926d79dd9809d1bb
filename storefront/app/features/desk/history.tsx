import type { HistoryResponse } from '@caravanserai/contracts/desk';
import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { eitherDesk } from '../../desk/desk-context.server';
import { useDesk } from '../../desk/frame-data';
import { HistoryList } from '../../desk/ui/history-list';
import { KeysetPager } from '../../desk/ui/keyset-pager';
import { TitleBar } from '../../desk/ui/title-bar';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Empty } from '../../ui/empty';

export const handle: RouteHandle = { namespaces: ['desk-goods', 'labels'] };

export async function loader(args: LoaderFunctionArgs) {
  const { name, call } = await eitherDesk(args);
  const { searchParams } = new URL(args.request.url);
  const query = { object: searchParams.get('object'), before: searchParams.get('before') };
  const history = await call<HistoryResponse>(`/${name}/history`, { query });
  return { ...history, ofOne: query.object !== null };
}

/** Everything that was done at this desk, or with one thing of it (`?object=`). */
export default function History() {
  const { t } = useTranslation('desk');
  const { entries, next, ofOne } = useLoaderData<typeof loader>();
  const { name, tenant } = useDesk();
  const locale = useLocale();
  return (
    <>
      <TitleBar title={t('menu.history')} lede={t(ofOne ? 'history_page.of_this' : 'history_page.lede')} />
      {ofOne && (
        <p>
          <Link to={localePath(locale, `/${name}/history`)}>{t('history_page.all')}</Link>
        </p>
      )}
      {entries.length === 0 ? (
        <Empty iso2={tenant.iso2} title={t('history_page.empty')} text={t('history_page.empty_text')} />
      ) : (
        <HistoryList entries={entries} />
      )}
      <KeysetPager next={next} />
    </>
  );
}
