import type { LinksFunction } from 'react-router';
import sheet from './account.css?url';

/** For the `links` of these pages; others never load it. */
export const accountLinks: LinksFunction = () => [{ rel: 'stylesheet', href: sheet }];
