import type { LoaderFunctionArgs } from 'react-router';
import { notFound } from '../../data/backend.server';
import { settings } from '../../data/settings.server';
import { localeOrThrow } from '../../data/shop-context.server';
import { mapEntries } from './addresses';
import { readMap, XML_HEADERS } from './read.server';
import { writeSitemap } from './write';

/**
 * `GET /fr/sitemap.xml`: every public page in one language, `?part=2` the goods that the first has no room for. The
 * server keeps it as it keeps pages: many may ask at once, one is made.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const locale = localeOrThrow(request, params.locale ?? '');
  const asked = new URL(request.url).searchParams.get('part') ?? '1';
  if (!/^[1-9]\d{0,2}$/.test(asked)) throw notFound();
  const part = Number(asked);
  const shop = await readMap(part, context.shopperAddress);
  return new Response(writeSitemap(settings.publicUrl, locale, mapEntries(shop, part)), {
    headers: XML_HEADERS,
  });
}
