import { parse } from 'node-html-parser';
import { storefrontUrl } from '../settings';

/** What a crawler without scripts reads of a page. Addresses of the shop stand without origin and fragment, decoded. */
export interface HtmlPage {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly description: string;
  readonly headings: number;
  readonly canonical: string;
  readonly robots: string;
  /** Language to address; an address that is given twice for a language counts as a fault. */
  readonly alternates: Readonly<Record<string, string>>;
  readonly links: readonly string[];
  /** Pictures, styles and whatever else the page itself loads. */
  readonly files: readonly string[];
  /** What is written for search engines, as it stands there. */
  readonly structured: readonly string[];
  /** How many goods it shows as cards. */
  readonly cards: number;
  /** The price a reader sees on a page about goods; empty elsewhere. */
  readonly price: string;
}

export function readHtmlPage(html: string, path: string): HtmlPage {
  const page = parse(html, { comment: false, blockTextElements: { script: true, style: false } });
  const { origin } = new URL(storefrontUrl);
  const addressOf = (href: string | undefined): string => {
    const url = new URL(href ?? '', storefrontUrl + path);
    return url.origin === origin ? decodeURI(url.pathname) + url.search : url.href;
  };
  const attribute = (selector: string, name: string) =>
    page.querySelector(selector)?.getAttribute(name) ?? '';
  const canonical = attribute('link[rel="canonical"]', 'href');
  const links = page.querySelectorAll('a[href]').map((link) => addressOf(link.getAttribute('href')));
  const files = [
    ...page.querySelectorAll('img[src], script[src]').map((part) => part.getAttribute('src')),
    ...page
      .querySelectorAll('link[href]')
      .filter((link) => !['canonical', 'alternate'].includes(link.getAttribute('rel') ?? ''))
      .map((link) => link.getAttribute('href')),
    ...page.querySelectorAll('meta[property="og:image"]').map((meta) => meta.getAttribute('content')),
  ];
  return {
    lang: attribute('html', 'lang'),
    dir: attribute('html', 'dir'),
    title: page.querySelector('title')?.text ?? '',
    description: attribute('meta[name="description"]', 'content'),
    headings: page.querySelectorAll('h1').length,
    canonical: canonical && addressOf(canonical),
    robots: attribute('meta[name="robots"]', 'content'),
    alternates: Object.fromEntries(
      page
        .querySelectorAll('link[rel="alternate"][hreflang]')
        .map((link) => [link.getAttribute('hreflang') ?? '', addressOf(link.getAttribute('href'))]),
    ),
    links: [...new Set(links)],
    files: [...new Set(files.map(addressOf))],
    structured: page.querySelectorAll('script[type="application/ld+json"]').map((script) => script.text),
    cards: page.querySelectorAll('.grid > .card').length,
    price: page.querySelector('.buy .price .now')?.text ?? '',
  };
}
