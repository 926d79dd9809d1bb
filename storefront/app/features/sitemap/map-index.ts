import type { LoaderFunctionArgs } from 'react-router';
import { settings } from '../../data/settings.server';
import { readMap, XML_HEADERS } from './read.server';
import { writeIndex } from './write';

/** `GET /sitemap.xml`: where the sitemaps of the six languages are. */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  const { parts } = await readMap(1, context.shopperAddress);
  return new Response(writeIndex(settings.publicUrl, parts), { headers: XML_HEADERS });
}
