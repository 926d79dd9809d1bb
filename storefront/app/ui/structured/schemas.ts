import type { Crumb } from '../breadcrumbs';

/** One of several things on a page: what it is called, and the path of its own page. */
export interface ListedItem {
  readonly name: string;
  readonly path: string;
}

const CONTEXT = 'https://schema.org';

/** schema.org/BreadcrumbList: the way from the door to a page, the page itself last. */
export function breadcrumbList(trail: readonly Crumb[], origin: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, to }, index) => ({
      ...{ '@type': 'ListItem', position: index + 1, name },
      item: origin + to,
    })),
  };
}

/** schema.org/ItemList of things that have pages of their own: prices and all else stand there. */
export function itemList(items: readonly ListedItem[], origin: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map(({ name, path }, index) => ({
      ...{ '@type': 'ListItem', position: index + 1, name },
      url: origin + path,
    })),
  };
}

interface Organization extends ListedItem {
  readonly description?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Path of a picture. */
  readonly logo?: string;
}

/** schema.org/Organization: the shop itself, or a merchant in it. */
export function organization(
  { name, path, description, country, logo }: Organization,
  origin: string,
): object {
  return {
    '@context': CONTEXT,
    '@type': 'Organization',
    name,
    url: origin + path,
    ...(description && { description }),
    ...(logo && { logo: origin + logo }),
    ...(country && { address: { '@type': 'PostalAddress', addressCountry: country } }),
  };
}
