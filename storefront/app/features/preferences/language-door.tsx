import { negotiateLocale } from '@caravanserai/locales/negotiate';
import { isLocale } from '@caravanserai/locales/registry';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { readCookie } from '../../data/cookies.server';

/** `/` leads to the language chosen before, else to the one the browser asks for. */
export function loader({ request }: LoaderFunctionArgs) {
  const chosen = readCookie(request, 'locale', /^[A-Za-z-]{2,5}$/);
  const locale = isLocale(chosen) ? chosen : negotiateLocale(request.headers.get('accept-language'));
  return redirect(`/${locale}`, {
    status: 302,
    headers: { Vary: 'Accept-Language, Cookie', 'Cache-Control': 'private, no-cache' },
  });
}

export default function LanguageDoor() {
  return null;
}
