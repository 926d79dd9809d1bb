import { normaliseLocale } from '@caravanserai/locales/registry';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { notFound } from '../data/backend.server';

/** An address outside every language of the shop. */
export function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const first = url.pathname.split('/')[1] ?? '';
  const meant = normaliseLocale(first);
  if (meant) throw redirect(`/${meant}${url.pathname.slice(first.length + 1)}${url.search}`, 308);
  throw notFound();
}

export default function NoLanguage() {
  return null;
}
