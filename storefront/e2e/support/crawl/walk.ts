import { isLocale } from '@caravanserai/locales/registry';
import { storefrontUrl } from '../settings';
import { readHtmlPage, type HtmlPage } from './html-page';

export interface Visit {
  readonly status: number;
  /** Where a redirect leads. */
  readonly location: string;
  /** What was read; null for what is not a page, and for pages that are only asked whether they are there. */
  readonly page: HtmlPage | null;
  /** The first page that led here. */
  readonly from: string;
}

const AT_ONCE = 6;
/** So many requests come from one address: far fewer than the limits allow an address in a minute. */
const OF_ONE_ADDRESS = 50;

const OF_ONE_KIND = 3;

/**
 * Follows every link of the shop from the given addresses, as a crawler without scripts. Of choices of filters
 * some are asked whether they are there; further pages of a list (`cursor`) are read and followed like pages.
 */
export async function walk(seeds: readonly string[]): Promise<ReadonlyMap<string, Visit>> {
  const visits = new Map<string, Visit>();
  const known = new Map(seeds.map((path) => [path, '']));
  const waiting = [...seeds];
  const running = new Set<Promise<void>>();
  const oftenEnough = countChoices();
  let asked = 0;
  const visit = async (path: string) => {
    const found = await look(path, known.get(path) ?? '', addressOf(asked++));
    visits.set(path, found);
    const { links = [], files = [] } = found.page ?? {};
    for (const link of [...links, ...files]) {
      if (known.has(link) || !link.startsWith('/') || oftenEnough(link)) continue;
      known.set(link, path);
      waiting.push(link);
    }
  };
  while (waiting.length > 0 || running.size > 0) {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const one = visit(path).finally(() => running.delete(one));
      running.add(one);
      if (running.size >= AT_ONCE) break;
    }
    await Promise.race(running);
  }
  return visits;
}

/** The limits count shoppers, so a crawl is many of them. */
const addressOf = (asked: number): string => `10.255.0.${Math.floor(asked / OF_ONE_ADDRESS) % 250}`;

async function look(path: string, from: string, address: string): Promise<Visit> {
  const whole = isRead(path);
  const response = await fetch(storefrontUrl + path, {
    redirect: 'manual',
    method: whole ? 'GET' : 'HEAD',
    headers: {
      accept: 'text/html',
      'accept-encoding': 'identity',
      'x-forwarded-for': address,
    },
  });
  const html = response.headers.get('content-type')?.startsWith('text/html') ? await response.text() : '';
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    page: whole && html && response.status === 200 ? readHtmlPage(html, path) : null,
    from,
  };
}

/** Choices of filters are endless: of each kind of page, language and names in its query some are asked for. */
function countChoices(): (path: string) => boolean {
  const counts = new Map<string, number>();
  return (path) => {
    if (isRead(path) || !path.includes('?')) return false;
    const { pathname, searchParams } = new URL(path, storefrontUrl);
    const kind = [...pathname.split('/').slice(1, 3), ...searchParams.keys()].join(' ');
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count > OF_ONE_KIND;
  };
}

/** Pages are read that stand in a language and are not a choice of filters. */
function isRead(path: string): boolean {
  const [pathname = '', query = ''] = path.split('?');
  return isLocale(pathname.split('/')[1]) && (query === '' || /^cursor=[^&]*$/.test(query));
}
