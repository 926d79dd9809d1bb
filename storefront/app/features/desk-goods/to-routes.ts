import { redirect, type LoaderFunctionArgs } from 'react-router';
import { isLocale } from '@caravanserai/locales/registry';
import { notFound } from '../../data/backend.server';
import { localePath } from '../../shell/paths';

/** `listings/:id/stock`: stock stands with the route it is sold by. */
export function loader({ params }: LoaderFunctionArgs) {
  if (!isLocale(params.locale)) throw notFound();
  throw redirect(localePath(params.locale, `/merchant/listings/${params.id ?? ''}/routes`), { status: 303 });
}
