import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useLocation } from 'react-router';
import { useLocale } from '../i18n/use-locale';
import { Fault, type FaultKind } from './fault';

/** Which page an error becomes. Without a network the page asked for last is shown to be missing for that. */
export function kindOf(error: unknown, online = true): FaultKind {
  if (!isRouteErrorResponse(error)) return online ? 'broken' : 'offline';
  if (error.status === 404) return 'not_found';
  if (error.status === 429) return 'too_many';
  return error.status === 503 ? 'backend' : 'broken';
}

/** What happened, in plain words, and one way on. */
export function ErrorView({ error }: { error: unknown }) {
  const { t } = useTranslation('errors');
  const { pathname, search } = useLocation();
  const kind = kindOf(error, typeof navigator === 'undefined' || navigator.onLine);
  return (
    <>
      <title>{`${t(`${kind}.title`)} · Caravanserai`}</title>
      <meta name="robots" content="noindex" />
      <Fault kind={kind} locale={useLocale()} retry={pathname + search} />
    </>
  );
}
