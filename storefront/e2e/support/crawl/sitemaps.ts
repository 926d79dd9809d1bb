import { parse } from 'node-html-parser';
import { storefrontUrl } from '../settings';

/** A page as the sitemaps name it, addresses as the crawl writes them: without origin, decoded. */
export interface Mapped {
  readonly path: string;
  readonly alternates: Readonly<Record<string, string>>;
}

/** All that the sitemaps name, found as search engines find them: from robots.txt over the index. */
export async function readSitemaps(): Promise<Mapped[]> {
  const robots = await text('/robots.txt');
  const index = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  const maps = locations(await text(pathOf(index)));
  const pages: Mapped[] = [];
  for (const map of maps) {
    for (const url of parse(await text(map)).querySelectorAll('url')) {
      const links = url.querySelectorAll('[hreflang]');
      pages.push({
        path: pathOf(url.querySelector('loc')?.text ?? ''),
        alternates: Object.fromEntries(
          links.map((link) => [link.getAttribute('hreflang') ?? '', pathOf(link.getAttribute('href') ?? '')]),
        ),
      });
    }
  }
  return pages;
}

const locations = (xml: string): string[] =>
  parse(xml)
    .querySelectorAll('loc')
    .map((loc) => pathOf(loc.text));

async function text(path: string): Promise<string> {
  const response = await fetch(storefrontUrl + path);
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}.`);
  return response.text();
}

/** @throws Error for an address that isn't absolute or not of this shop */
function pathOf(address: string): string {
  const { origin, pathname, search } = new URL(address);
  if (origin !== new URL(storefrontUrl).origin) throw new Error(`${address} is of another origin.`);
  return decodeURI(pathname) + search;
}
