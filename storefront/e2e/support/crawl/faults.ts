import type { Money } from '@caravanserai/contracts/common';
import { isLocale, LOCALES, localeInfo } from '@caravanserai/locales/registry';
import { printMinor } from '@caravanserai/money/decimal';
import { minorOf } from '../money';
import type { HtmlPage } from './html-page';
import type { Mapped } from './sitemaps';
import type { Visit } from './walk';

type Visits = ReadonlyMap<string, Visit>;

/** A guest is led from here to signing in. */
const SIGN_IN = /\/(account|account\/(orders|addresses|data)|(merchant|operator)(\/.*)?)$/;
/** Kinds that search engines are asked not to keep. */
const NOT_KEPT = /^\/[^/]+\/(cart|contact-sheet|account(\/.*)?)$/;

/** What is wrong with an address itself: dead, or led elsewhere by a page that should have known better. */
export function faultOfAddress(path: string, { status, location, from }: Visit): string[] {
  if (status === 200 || (status === 303 && SIGN_IN.test(path))) return [];
  return [`${path} answers ${status}${location && ` to ${location}`}, linked from ${from || 'the start'}`];
}

/** What is wrong with a page as a crawler reads it. */
export function faultsOfPage(path: string, page: HtmlPage, visits: Visits): string[] {
  const [plain = ''] = path.split('?');
  const locale = plain.split('/')[1];
  if (!isLocale(locale)) return [`${path} stands in no language`];
  const wanted = {
    lang: locale,
    dir: localeInfo(locale).dir,
    headings: 1,
    canonical: plain,
    robots: NOT_KEPT.test(plain) || path !== plain ? 'noindex' : '',
  };
  const names = Object.keys(wanted) as (keyof typeof wanted)[];
  return [
    ...names
      .filter((name) => page[name] !== wanted[name])
      .map((name) => `${name} is ${JSON.stringify(page[name])}, not ${JSON.stringify(wanted[name])}`),
    ...(/.+ · Caravanserai$/.test(page.title) ? [] : [`title is ${JSON.stringify(page.title)}`]),
    ...(page.description.length > 10 ? [] : [`description is ${JSON.stringify(page.description)}`]),
    ...page.links.filter((link) => !link.startsWith('/')).map((link) => `leads out of the shop to ${link}`),
    ...page.files.filter((file) => !file.startsWith('/')).map((file) => `loads ${file}`),
    ...faultsOfSisters(page, visits),
  ].map((fault) => `${path}: ${fault}`);
}

/** hreflang: all languages and x-default, and every sister is there and names the same ones. */
function faultsOfSisters({ alternates, canonical, lang }: HtmlPage, visits: Visits): string[] {
  const given = Object.keys(alternates).sort().join();
  if (given !== [...LOCALES, 'x-default'].sort().join()) return [`hreflang names ${given}`];
  const faults = LOCALES.flatMap((locale) => {
    const sister = visits.get(alternates[locale] ?? '')?.page;
    if (!sister) return [`hreflang ${locale} leads to ${alternates[locale]}, which is no page`];
    const same = JSON.stringify(sister.alternates) === JSON.stringify(alternates);
    return same ? [] : [`hreflang of ${alternates[locale]} is not the same`];
  });
  if (alternates['x-default'] !== alternates.en) faults.push('x-default is not the English page');
  if (alternates[lang] !== canonical) faults.push(`hreflang ${lang} is not the canonical address`);
  return faults;
}

/** Sitemaps name exactly the pages that search engines should keep, each once, with the sisters that the page names. */
export function faultsOfMap(mapped: readonly Mapped[], visits: Visits): string[] {
  const named = new Map(mapped.map(({ path, alternates }) => [path, alternates]));
  const kept = [...visits].filter(([, { page }]) => page && page.robots === '');
  return [
    ...(named.size === mapped.length ? [] : [`the sitemaps name ${mapped.length - named.size} pages twice`]),
    ...[...named].flatMap(([path, alternates]) => {
      const page = visits.get(path)?.page;
      if (page?.canonical !== path || page.robots !== '') return [`sitemap: ${path} is no page to keep`];
      const pairs = Object.entries(alternates);
      const same =
        pairs.length === LOCALES.length + 1 && pairs.every(([tag, to]) => page.alternates[tag] === to);
      return same ? [] : [`sitemap: ${path} has other sisters than the page`];
    }),
    ...kept.filter(([path]) => !named.has(path)).map(([path]) => `no sitemap names ${path}`),
  ];
}

interface Block {
  readonly '@type'?: string;
  readonly offers?: { readonly price?: string; readonly priceCurrency?: string };
}

/** What search engines are told: readable, and of goods the very price that readers and programs see. */
export function faultsOfData(path: string, page: HtmlPage, price: Money | null | undefined): string[] {
  const blocks: Block[] = [];
  for (const text of page.structured) {
    try {
      blocks.push(JSON.parse(text) as Block);
    } catch {
      return [`${path}: JSON-LD can't be read: ${text.slice(0, 80)}`];
    }
  }
  if (price === undefined || path.includes('?')) return [];
  const offer = blocks.find((block) => block['@type'] === 'Product')?.offers;
  const told = offer && `${offer.price} ${offer.priceCurrency}`;
  const right = price ? `${printMinor(price.amount, price.currency)} ${price.currency}` : undefined;
  return [
    ...(told === right ? [] : [`${path}: JSON-LD says ${told}, the API ${right}`]),
    ...((page.price === '' ? !price : minorOf(page.price) === price?.amount)
      ? []
      : [`${path}: the page says ${page.price}, the API ${right}`]),
  ];
}
