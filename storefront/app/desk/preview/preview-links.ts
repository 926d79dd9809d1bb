import type { LinksFunction } from 'react-router';
import stylesheet from './preview.css?url';

/** The bar's stylesheet; the page below it has the shop's. */
export const previewLinks: LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];
