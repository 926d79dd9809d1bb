import type { LinksFunction } from 'react-router';
import stylesheet from './desk.css?url';

/** The desks' stylesheet, as a file of its own that the shop never loads. */
export const deskLinks: LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];
