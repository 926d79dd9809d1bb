import type { LinkDescriptor } from 'react-router';
import difference from './difference.css?url';
import matrix from './matrix.css?url';
import pair from './pair.css?url';

/** Stylesheets for the `links` of a page that shows editor, matrix or differences; the shop never loads them. */
export const pairStyles: LinkDescriptor[] = [difference, matrix, pair].map((href) => ({
  rel: 'stylesheet',
  href,
}));
