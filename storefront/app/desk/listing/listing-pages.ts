import type { ParseKeys } from 'i18next';

/** A page of one listing's. */
export interface ListingPage {
  /** Address below `/merchant/listings/:id`; empty for its first. */
  readonly path: string;
  readonly word: Extract<ParseKeys<'desk-write'>, `tabs.${string}`>;
}

/** In the order of the tabs; one line per page, so that nothing stands here that isn't built. */
export const LISTING_PAGES = [
  { path: '', word: 'tabs.overview' },
  { path: '/texts', word: 'tabs.texts' },
  { path: '/data', word: 'tabs.data' },
  { path: '/pictures', word: 'tabs.pictures' },
  { path: '/routes', word: 'tabs.routes' },
  { path: '/prices', word: 'tabs.prices' },
] as const satisfies readonly ListingPage[];

export type ListingPagePath = (typeof LISTING_PAGES)[number]['path'];
