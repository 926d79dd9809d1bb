import { supplyRoute } from '@caravanserai/contracts/common';
import type { ListingResponse } from '@caravanserai/contracts/listings';
import { countryName, isCountryCode } from '@caravanserai/locales/countries';
import type { Locale } from '@caravanserai/locales/registry';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { callForPage, type Query } from '../../data/backend.server';
import { localeOrThrow, shopContext } from '../../data/shop-context.server';
import { shownCard, type ShownCard } from '../../data/shown-card';
import { readPreview } from '../../desk/preview/preview.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { localePath, pathsInAll, type LocalePaths } from '../../shell/paths';
import { Listing } from './components/listing';
import type { ShownListing } from './shown-listing';

const RELATED = 4;

export const handle: RouteHandle = { namespaces: ['listing', 'receipt', 'labels'] };

interface ListingData {
  readonly listing: ShownListing;
  /** Goods beside these. */
  readonly related: readonly ShownCard[];
  readonly originName: string;
  /** The destination in the reader's language. */
  readonly shipToName: string;
  /** The page's address in each language, for the language switch and search engines. */
  readonly paths: LocalePaths;
  /** One of several offers was asked for, so the address isn't the page's own. */
  readonly chosen: boolean;
}

/**
 * One goods with all its offers for the shopper's destination.
 * @throws a redirect for a slug of before or of another language, a 404 answer where nothing is
 */
export async function loader(args: LoaderFunctionArgs): Promise<ListingData> {
  if (args.params.id !== undefined) return previewed(args);
  const { locale, readQuery, shopperAddress } = await shopContext(args);
  const { searchParams, search } = new URL(args.request.url);
  const slug = args.params.slug ?? '';
  const asked = offerQuery(searchParams);
  const answer = await callForPage<ListingResponse>(`/store/listings/${encodeURIComponent(slug)}`, {
    query: { ...readQuery, ...asked },
    shopperAddress,
  });
  if (answer.slug !== slug) throw redirect(encodeURI(listingPath(locale, answer.slug)) + search, 301);
  const { listing, related } = shownParts(answer);
  return {
    listing,
    related,
    originName: nameOf(listing.label.origin, locale),
    shipToName: nameOf(listing.ship_to, locale),
    paths: pathsInAll((one) => `/goods/${listing.slugs[one] ?? listing.slug}`),
    chosen: Object.values(asked).some((value) => value !== undefined),
  };
}

function shownParts({ related, ...listing }: ListingResponse): Pick<ListingData, 'listing' | 'related'> {
  return { listing, related: related.slice(0, RELATED).map(shownCard) };
}

/** The same page for a merchant who looks at it before shoppers do; the address names the goods by their id then. */
async function previewed(args: LoaderFunctionArgs): Promise<ListingData> {
  const { listing, related } = shownParts((await readPreview(args)).page);
  const locale = localeOrThrow(args.request, args.params.locale ?? '');
  return {
    listing,
    related,
    originName: nameOf(listing.label.origin, locale),
    shipToName: nameOf(listing.ship_to, locale),
    paths: pathsInAll((one) => `/goods/${listing.slugs[one] ?? listing.slug}`),
    chosen: true,
  };
}

export default function ListingPage({ loaderData }: { loaderData: ListingData }) {
  return <Listing key={loaderData.listing.goods_id} {...loaderData} />;
}

const listingPath = (locale: Locale, slug: string): string => localePath(locale, `/goods/${slug}`);

function offerQuery(query: URLSearchParams): Query {
  const route = supplyRoute.safeParse(query.get('route'));
  const listing = query.get('listing') ?? '';
  return {
    route: route.success ? route.data : undefined,
    listing: /^[A-Za-z0-9_-]{1,60}$/.test(listing) ? listing : undefined,
  };
}

const nameOf = (iso2: string, locale: Locale): string =>
  isCountryCode(iso2) ? countryName(iso2, locale) : iso2;
