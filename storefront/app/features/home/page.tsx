import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import { useShell } from '../../shell/shell-data';
import { GoodsList } from '../../ui/structured/goods-list';
import { organization } from '../../ui/structured/schemas';
import { Board } from './board';
import { Courtyard } from './courtyard';
import { Featured } from './featured';
import { loadHome } from './loader.server';
import { World } from './world';

export const handle: RouteHandle = { namespaces: ['home'] };

export const loader = (args: LoaderFunctionArgs) => loadHome(args);

export default function Home() {
  const { t } = useTranslation('home');
  const data = useLoaderData<typeof loader>();
  const shop = { name: 'Caravanserai', path: localePath(useLocale(), '/'), logo: '/icon-512.png' };
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <GoodsList goods={data.featured} more={[organization(shop, useShell()?.publicUrl ?? '')]} />
      <Courtyard rooms={data.rooms} yard={data.yard} />
      <Board cards={data.soonest} today={data.today} />
      <World rooms={data.rooms} doors={data.doors} regions={data.regions} />
      <Featured goods={data.featured} />
    </>
  );
}
