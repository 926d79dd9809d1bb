import type { APIRequestContext, Page } from '@playwright/test';
import { storefrontUrl } from './settings';

/** What a crawler without scripts reads of a page. */
export interface CrawledPage {
  readonly path: string;
  readonly status: number;
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly description: string;
  readonly headings: number;
  readonly canonical: string;
  readonly robots: string;
  /** Language to path. */
  readonly alternates: Readonly<Record<string, string>>;
  /** Internal addresses without their fragment. */
  readonly links: readonly string[];
}

/** Fetches a page as a crawler does; `reader` is any open page, whose parser is used. */
export async function crawl(request: APIRequestContext, reader: Page, path: string): Promise<CrawledPage> {
  const response = await request.get(path, { maxRedirects: 0 });
  const read = await reader.evaluate(readHtml, { html: await response.text(), base: storefrontUrl + path });
  return { path, status: response.status(), ...read };
}

/** Runs in the browser; everything it needs is inside. */
function readHtml({ html, base }: { html: string; base: string }) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { origin } = new URL(base);
  const pathOf = (address: string | null) => {
    const url = new URL(address ?? '', base);
    return url.origin === origin ? decodeURI(url.pathname) + url.search : url.href;
  };
  const attribute = (selector: string, name: string) =>
    page.querySelector(selector)?.getAttribute(name) ?? '';
  const canonical = attribute('link[rel="canonical"]', 'href');
  const alternates = [...page.querySelectorAll('link[rel="alternate"][hreflang]')];
  const links = [...page.querySelectorAll('a[href]')].map((link) => pathOf(link.getAttribute('href')));
  return {
    lang: page.documentElement.lang,
    dir: page.documentElement.dir,
    title: page.title,
    description: attribute('meta[name="description"]', 'content'),
    headings: page.querySelectorAll('h1').length,
    canonical: canonical && pathOf(canonical),
    robots: attribute('meta[name="robots"]', 'content'),
    alternates: Object.fromEntries(
      alternates.map((link) => [link.getAttribute('hreflang') ?? '', pathOf(link.getAttribute('href'))]),
    ),
    links: [...new Set(links)],
  };
}

/** What stands for all pages of a kind: `/en/goods/x` and `/en/goods/y` are one. */
export const kindOf = (path: string): string => {
  const [, , section = '', name] = (path.split('?')[0] ?? '').split('/');
  return name ? `${section}/*` : section;
};
