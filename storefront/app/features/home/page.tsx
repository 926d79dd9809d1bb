import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { RouteHandle } from '../../i18n/namespaces';
import { PageHead } from '../../shell/page-head';
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
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Courtyard rooms={data.rooms} yard={data.yard} />
      <Board cards={data.soonest} today={data.today} />
      <World rooms={data.rooms} doors={data.doors} regions={data.regions} />
      <Featured goods={data.featured} />
    </>
  );
}
