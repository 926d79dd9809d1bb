import { localeInfo } from '@caravanserai/locales/registry';
import type { LoaderFunctionArgs } from 'react-router';
import { localeOrThrow } from '../data/shop-context.server';
import { createTranslator } from '../i18n/instance';
import { messagesFor } from '../i18n/messages.server';

const icon = (size: number, purpose: string) => ({
  ...{ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose },
});

/** `GET /fr/manifest.webmanifest`: the shop as a phone keeps it on its home screen, in one language. */
export function loader({ request, params }: LoaderFunctionArgs): Response {
  const locale = localeOrThrow(request, params.locale ?? '');
  const words = createTranslator(locale, messagesFor(locale, ['home']));
  const manifest = {
    id: `/${locale}`,
    name: 'Caravanserai',
    short_name: 'Caravanserai',
    description: words.t('home:description'),
    lang: locale,
    dir: localeInfo(locale).dir,
    start_url: `/${locale}`,
    scope: '/',
    display: 'minimal-ui',
    background_color: '#F4F5F1',
    theme_color: '#F4F5F1',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  };
  return Response.json(manifest, {
    headers: { 'Content-Type': 'application/manifest+json', 'Cache-Control': 'public, max-age=3600' },
  });
}
