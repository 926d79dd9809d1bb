import { redirect, type LoaderFunctionArgs } from 'react-router';
import { isLocale } from '@caravanserai/locales/registry';
import { notFound } from '../../data/backend.server';
import { localePath } from '../../shell/paths';

/** `listings/:id/delivery`: ways of delivery belong to the merchant's places, not to one of its goods. */
export function loader({ params }: LoaderFunctionArgs) {
  if (!isLocale(params.locale)) throw notFound();
  throw redirect(localePath(params.locale, '/merchant/delivery'), { status: 303 });
}
