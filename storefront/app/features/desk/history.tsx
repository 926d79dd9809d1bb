import type { HistoryResponse } from '@caravanserai/contracts/desk';
import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { eitherDesk } from '../../desk/desk-context.server';
import { useDesk } from '../../desk/frame-data';
import { HistoryList } from '../../desk/ui/history-list';
import { KeysetPager } from '../../desk/ui/keyset-pager';
import { TitleBar } from '../../desk/ui/title-bar';
import { Empty } from '../../ui/empty';

export async function loader(args: LoaderFunctionArgs) {
  const { name, call } = await eitherDesk(args);
  const { searchParams } = new URL(args.request.url);
  const query = { object: searchParams.get('object'), before: searchParams.get('before') };
  return call<HistoryResponse>(`/${name}/history`, { query });
}

/** Everything that was done at this desk. */
export default function History() {
  const { t } = useTranslation('desk');
  const { entries, next } = useLoaderData<typeof loader>();
  const { tenant } = useDesk();
  return (
    <>
      <TitleBar title={t('menu.history')} lede={t('history_page.lede')} />
      {entries.length === 0 ? (
        <Empty iso2={tenant.iso2} title={t('history_page.empty')} text={t('history_page.empty_text')} />
      ) : (
        <HistoryList entries={entries} />
      )}
      <KeysetPager next={next} />
    </>
  );
}
