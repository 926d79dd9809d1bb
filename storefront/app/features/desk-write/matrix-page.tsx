import type { MatrixResponse } from '@caravanserai/contracts/desk-write';
import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { MatrixKey } from '../../desk/pair/matrix';
import { pairStyles } from '../../desk/pair/pair-styles';
import { KeysetPager } from '../../desk/ui/keyset-pager';
import { Tabs } from '../../desk/ui/tabs';
import { TitleBar } from '../../desk/ui/title-bar';
import type { RouteHandle } from '../../i18n/namespaces';
import { Empty } from '../../ui/empty';
import { Filters } from './list/filters';
import { LanguagesMatrix } from './list/languages-matrix';
import { MarketsMatrix } from './list/markets-matrix';
import { readQuestion } from './list/question';
import { writeStyles } from './write-styles';

export const handle: RouteHandle = { namespaces: ['desk-write', 'desk-pair'] };
export const links = () => [...pairStyles, ...writeStyles];

export async function loader(args: LoaderFunctionArgs) {
  const { call } = await merchantDesk(args);
  const { searchParams } = new URL(args.request.url);
  const question = readQuestion(searchParams);
  const matrix = await call<MatrixResponse>('/merchant/matrix', { query: question });
  return { matrix, question, markets: searchParams.get('by') === 'market' };
}

/** How far all listings are: by language, or (`?by=market`) by the countries where they sell. */
export default function MatrixPage() {
  const { t } = useTranslation('desk-write');
  const { matrix, question, markets } = useLoaderData<typeof loader>();
  const address = (by: string) => `?${new URLSearchParams({ ...question, cursor: '', by }).toString()}`;
  return (
    <>
      <TitleBar
        title={t('matrix.title')}
        lede={t(markets ? 'matrix.markets_lede' : 'matrix.languages_lede')}
      />
      <Tabs
        label={t('matrix.title')}
        tabs={[
          { to: address('language'), label: t('matrix.by_language'), current: !markets },
          { to: address('market'), label: t('matrix.by_market'), current: markets },
        ]}
      />
      <Filters question={question} count={matrix.count} by={markets ? 'market' : 'language'} />
      {matrix.listings.length === 0 ? (
        <Empty title={t('listings.not_found')} text={t('listings.not_found_text')} />
      ) : markets ? (
        <>
          <MarketsMatrix matrix={matrix} />
          <MatrixKey states={['done', 'partial', 'blocked']} words={{ done: t('market.ready') }} />
        </>
      ) : (
        <>
          <LanguagesMatrix matrix={matrix} />
          <MatrixKey states={['source', 'done', 'old', 'missing']} />
        </>
      )}
      <KeysetPager next={matrix.next} name="cursor" />
    </>
  );
}
