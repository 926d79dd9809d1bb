import type { LoaderFunctionArgs } from 'react-router';
import { renderSVG } from 'uqr';
import { settings } from '../../data/settings.server';
import { localeOrThrow } from '../../data/shop-context.server';
import { sharedPath } from './shared-path';

/**
 * `GET /ar/qr.svg?to=/ar/goods/…`: a page of this shop as a code for another device's camera. Only paths of the shop in
 * that language are drawn, so that no code of ours leads anywhere else.
 */
export function loader({ request, params }: LoaderFunctionArgs): Response {
  const locale = localeOrThrow(request, params.locale ?? '');
  const path = sharedPath(locale, new URL(request.url).searchParams.get('to'));
  if (path === null) return new Response(null, { status: 404 });
  return new Response(renderSVG(settings.publicUrl + path, { border: 2, ecc: 'M' }), {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  });
}
