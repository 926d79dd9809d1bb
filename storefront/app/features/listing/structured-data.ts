import { printMinor } from '@caravanserai/money/decimal';
import type { Crumb } from '../../ui/breadcrumbs';
import { pictureSource } from '../../ui/plinth';
import { breadcrumbList } from '../../ui/structured/schemas';
import type { ShownListing } from './shown-listing';

interface Page {
  /** Origin of the shop. */
  readonly origin: string;
  /** Path of the page in its language. */
  readonly path: string;
  readonly crumbs: readonly Crumb[];
}

/**
 * What search engines read: the goods with the very price the page shows for its language's destination, and the
 * way to the page. schema.org/Product, Offer and BreadcrumbList.
 */
export function structuredData(listing: ShownListing, { origin, path, crumbs }: Page): object[] {
  const [offer] = listing.offers;
  const trail = [...crumbs, { name: listing.title.value, to: path }];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: listing.title.value,
      description: listing.description.value || listing.subtitle.value || undefined,
      image: listing.pictures.map((picture) => origin + pictureSource(picture)),
      sku: offer?.listing_id ?? listing.goods_id,
      countryOfOrigin: listing.label.origin,
      url: origin + path,
      offers: offer?.price
        ? {
            '@type': 'Offer',
            price: printMinor(offer.price.amount, offer.price.currency),
            priceCurrency: offer.price.currency,
            availability: `https://schema.org/${offer.stock === 'sold_out' ? 'OutOfStock' : 'InStock'}`,
            url: origin + path,
            areaServed: listing.ship_to,
            seller: { '@type': 'Organization', name: listing.merchant.name },
          }
        : undefined,
    },
    breadcrumbList(trail, origin),
  ];
}
