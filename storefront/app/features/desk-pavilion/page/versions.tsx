import type { VersionHead, VersionsResponse } from '@caravanserai/contracts/desk-pavilion';
import { languageName, isSourceLocale } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { operatorDesk } from '../../../desk/desk-context.server';
import { DataTable, type Column } from '../../../desk/ui/data-table';
import { DateTime } from '../../../desk/ui/date-time';
import { KeysetPager } from '../../../desk/ui/keyset-pager';
import { TitleBar } from '../../../desk/ui/title-bar';
import { ZonedTime } from '../../../desk/ui/zoned-time';
import type { RouteHandle } from '../../../i18n/namespaces';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Empty } from '../../../ui/empty';
import { pavilionStyles } from '../styles';
import { PageLinks } from './page-links';
import { VersionBadge } from './standing';

export const handle: RouteHandle = { namespaces: ['desk-pavilion'] };
export const links = () => pavilionStyles;

export async function loader(args: LoaderFunctionArgs) {
  const desk = await operatorDesk(args);
  const before = new URL(args.request.url).searchParams.get('before');
  return desk.call<VersionsResponse>('/operator/page/versions', { query: { before } });
}

/** What the page said, says and is to say; each can be looked at, and an earlier one taken up again. */
export default function Versions() {
  const { t } = useTranslation('desk-pavilion');
  const locale = useLocale();
  const { versions, next } = useLoaderData<typeof loader>();
  const at = (rest: string) => localePath(locale, `/operator/page${rest}`);
  const columns: Column<VersionHead>[] = [
    {
      key: 'number',
      head: t('version.head'),
      cell: ({ id, number }) => <Link to={at(`?version=${id}`)}>{t('version.nth', { n: number })}</Link>,
    },
    { key: 'state', head: t('version.state'), cell: (version) => <VersionBadge state={version.state} /> },
    {
      key: 'language',
      head: t('version.language'),
      cell: ({ source_locale }) =>
        isSourceLocale(source_locale) ? languageName(source_locale, locale) : source_locale,
    },
    {
      key: 'by',
      head: t('version.by'),
      cell: ({ published_by, opened_by }) => <bdi>{published_by || opened_by || t('version.nobody')}</bdi>,
    },
    {
      key: 'at',
      head: t('version.at'),
      cell: ({ publish_at, published_at, changed_at }) =>
        publish_at ? <ZonedTime value={publish_at} /> : <DateTime value={published_at ?? changed_at} />,
    },
    {
      key: 'look',
      head: t('version.preview'),
      cell: ({ id }) => <Link to={at(`/preview?version=${id}`)}>{t('version.look')}</Link>,
    },
  ];
  return (
    <>
      <TitleBar title={t('version.title')} lede={t('version.lede')} />
      <PageLinks />
      <DataTable
        caption={t('version.title')}
        columns={columns}
        rows={versions}
        keyOf={({ id }) => id}
        empty={<Empty title={t('version.none')} text={t('version.lede')} />}
      />
      <KeysetPager next={next === null ? null : String(next)} />
    </>
  );
}
