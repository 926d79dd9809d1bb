import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { RouteHandle } from '../../i18n/namespaces';
import { loadPavilion } from './loader.server';
import { PavilionView } from './pavilion-view';

export const handle: RouteHandle = { namespaces: ['pavilion'] };

export const loader = (args: LoaderFunctionArgs) => loadPavilion(args);

export default function PavilionPage() {
  return <PavilionView data={useLoaderData<typeof loader>()} />;
}
